// The legend of a chart: sample, name, current value, total. A click or Space hides a series.
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/chart_painter.h"

#include <QAbstractButton>
#include <QSet>

namespace vaultgram::ui {

// One entry; checked: the series is shown.
class LegendEntry : public QAbstractButton {
    Q_OBJECT

public:
    explicit LegendEntry(const Theme& theme, QWidget* parent);

    // Widths of its parts in px.
    struct Parts {
        int name = 0, value = 0, total = 0;
    };

    void show(const ChartData& data, const ChartSeries& series);
    [[nodiscard]] Parts parts() const;  // that it needs
    void setParts(const Parts& parts);  // that it has: those of the entries below it
    [[nodiscard]] static int widthOf(const Parts& parts);
    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void reserve();
    [[nodiscard]] QFont valueFont() const;

    const Theme& m_theme;
    QString m_key, m_name, m_value, m_total, m_unknown;  // the total with its word
    Parts m_parts;
    int m_slot = 0;
    int m_reserved = 0;  // px of the widest value yet: the entries must not dance
    ChartKind m_kind = ChartKind::Lines;
};

class ChartLegend : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(const Theme& theme, QWidget* parent = nullptr);

    void setData(const ChartData& data);
    [[nodiscard]] QSet<QString> hidden() const { return m_hidden; }
    [[nodiscard]] QList<LegendEntry*> entries() const;
    [[nodiscard]] int neededHeight() const;  // of its entries at its width
    void setLeastHeight(int height);         // of the legends beside it
    [[nodiscard]] int lineHeight() const;

Q_SIGNALS:
    void hiddenChanged();
    void resized();  // it may need another height now

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void reserveLines();
    void alignEntries();
    void toggled(const QString& key, bool shown);

    const Theme& m_theme;
    QList<LegendEntry*> m_entries;
    int m_leastHeight = 0;
    QSet<QString> m_hidden;  // also of series that are away at present
};

}  // namespace vaultgram::ui
