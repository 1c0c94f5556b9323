// The header of a table that can be sorted: the arrow stands beside the title, on the
// side where there is room, also where one reads from right to left.
#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>

namespace vaultgram::ui {

class FigureHeader : public QHeaderView {
    Q_OBJECT

public:
    static constexpr int arrowRoom = 8;  // px, beside the title and its margin

    explicit FigureHeader(const Theme& theme, QWidget* parent = nullptr);
    // Of the section that the table is sorted by, in the header's coordinates; else empty.
    [[nodiscard]] QRect arrowRect(int section) const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] QRect arrowIn(const QRect& rect, int section) const;

    const Theme& m_theme;
};

}  // namespace vaultgram::ui
