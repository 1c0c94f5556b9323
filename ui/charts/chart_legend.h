// The legend of a chart: sample, name, current value, total. A click or Space hides a series.
//
// Two entries that have room stand below each other, in columns. Where there are more, or no
// room, each is as wide as it needs, side by side, and its total is told by the tooltip only.
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

    enum class Form { Full, Short };  // Short: without the total
    // Widths of its parts in px.
    struct Parts {
        int name = 0, value = 0, total = 0;
        bool operator==(const Parts&) const = default;
    };

    void show(const ChartData& data, const ChartSeries& series);
    [[nodiscard]] Parts parts(Form form) const;    // that it needs
    void setParts(Form form, const Parts& parts);  // that it has
    [[nodiscard]] Form form() const { return m_form; }
    [[nodiscard]] bool isNameWhole() const;
    [[nodiscard]] static int widthOf(const Parts& parts);
    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void reserve();
    void describe();
    [[nodiscard]] QFont valueFont() const;

    const Theme& m_theme;
    QString m_key, m_name, m_value, m_short, m_total, m_unknown;  // the total with its word
    Form m_form = Form::Full;
    Parts m_parts;
    int m_slot = 0;
    // px of the widest value yet, in each form: the entries must not dance
    int m_reserved = 0, m_reservedShort = 0;
    ChartKind m_kind = ChartKind::Lines;
};

class ChartLegend : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(const Theme& theme, QWidget* parent = nullptr);

    void setData(const ChartData& data);
    [[nodiscard]] QSet<QString> hidden() const { return m_hidden; }
    [[nodiscard]] QList<LegendEntry*> entries() const;

Q_SIGNALS:
    void hiddenChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void reserveLines();
    void alignEntries();
    [[nodiscard]] bool alignColumns();
    [[nodiscard]] int linesOf(const QList<LegendEntry::Parts>& entries, int widestName) const;
    void toggled(const QString& key, bool shown);

    const Theme& m_theme;
    QList<LegendEntry*> m_entries;
    QSet<QString> m_hidden;  // also of series that are away at present
};

}  // namespace vaultgram::ui
