// The plot of a chart: axes, lines or bars, and the values of the second pointed at.
//
// Pointed at with the mouse or, with the focus, by Left and Right (Shift: ten seconds),
// Home (the oldest), End (now), Esc (none). Who does not see it hears the same values.
#pragma once

#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_tip.h"

#include <QWidget>

#include <optional>

namespace vaultgram::ui {

class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(const Theme& theme, QWidget* parent = nullptr);

    void setData(const ChartData& data);  // at most once a second
    void setHidden(const QSet<QString>& keys);
    void setLogarithmic(bool logarithmic);

    [[nodiscard]] const ChartData& data() const { return m_data; }
    [[nodiscard]] const QSet<QString>& hidden() const { return m_hidden; }
    [[nodiscard]] const ChartAxis& axis() const { return m_axis; }
    [[nodiscard]] ChartPlot plot() const;
    [[nodiscard]] std::optional<int> cursor() const { return m_cursor; }  // seconds ago
    void setCursor(std::optional<int> secondsAgo);

    [[nodiscard]] const ChartTip* tip() const { return m_tip; }  // null: none was shown yet

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void axisChanged();  // another unit or scale

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void updateAxis();
    void describe();
    void updateTip();

    const Theme& m_theme;
    ChartData m_data;
    QSet<QString> m_hidden;
    ChartAxis m_axis;
    bool m_logarithmic = false;
    std::optional<int> m_cursor;
    ChartTip* m_tip = nullptr;
};

}  // namespace vaultgram::ui
