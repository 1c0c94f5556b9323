// The header of a table that can be sorted: the arrow stands beside the title, on the
// side where there is room, also where one reads from right to left.
#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QHeaderView>

namespace vaultgram::ui {

class FigureHeader : public QHeaderView {
    Q_OBJECT

public:
    static constexpr int arrowRoom = 14;  // px, beside the title and its margin

    explicit FigureHeader(const Theme& theme, QWidget* parent = nullptr);
    // Its title begins so far behind its margin, as the words below it do.
    void setIndent(int section, int indent);
    [[nodiscard]] int indent(int section) const { return m_indents.value(section); }
    [[nodiscard]] QString shownTitle(int section) const;  // elided to its room
    [[nodiscard]] QFontMetrics titleMetrics() const;
    // Of the section that the table is sorted by, in the header's coordinates; else empty.
    [[nodiscard]] QRect arrowRect(int section) const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] QRect arrowIn(const QRect& rect, int section) const;
    [[nodiscard]] Qt::Alignment sideOf(int section) const;
    void paintTitle(QPainter& painter, const QRect& rect, int section) const;
    void paintArrow(QPainter& painter, const QRect& rect, int section) const;

    const Theme& m_theme;
    QHash<int, int> m_indents;
};

}  // namespace vaultgram::ui
