#include "ui/widgets/table_parts.h"

#include "ui/widgets/painting.h"

#include <QHeaderView>

namespace vaultgram::ui {

void setUpTable(QTableView* table, const Theme& theme) {
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFont(theme.font(TextStyle::Small));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(
        qMax(theme.measures().tableRow, table->fontMetrics().height() + 8));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFont(theme.font(TextStyle::Caption));
}

void paintCellSurface(QPainter& painter, const Theme& theme, const QStyleOptionViewItem& option,
                      bool groupBegins) {
    const ThemeColors& colors = theme.colors();
    const QRect& cell = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) painter.fillRect(cell, colors.selected);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colors.border);
    if (!groupBegins) return;
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const int x = rightToLeft ? cell.right() : cell.left();
    painter.fillRect(QRect(x, cell.top(), 1, cell.height()), colors.border);
}

void paintCellText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& room,
                   const QString& text, Qt::Alignment alignment) {
    const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, room.width());
    painter.drawText(
        room,
        static_cast<int>(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
        shown);
}

NoteSign::NoteSign(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize NoteSign::sizeHint() const {
    const int line = QFontMetrics(m_theme.font(TextStyle::Caption)).height();
    return {m_theme.markSize(), qMax(line, m_theme.markSize())};
}

void NoteSign::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const int size = m_theme.markSize();
    paintIcon(painter, m_theme, QStringLiteral("info"), {0, (height() - size) / 2, size, size},
              m_theme.colors().textSecondary);
}

}  // namespace vaultgram::ui
