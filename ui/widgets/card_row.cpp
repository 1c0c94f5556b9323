#include "ui/widgets/card_row.h"

#include <QApplication>
#include <QEvent>

namespace vaultgram::ui {
namespace {

constexpr qreal usualPointSize = 10;  // widths of cards are meant for it

}  // namespace

int columnsFor(int cards, int width, int leastWidth, int gap) {
    if (cards <= 0) return 1;
    const int fitting = qMax(1, (width + gap) / (leastWidth + gap));
    const int lines = (cards + fitting - 1) / fitting;
    return (cards + lines - 1) / lines;
}

CardRow::CardRow(int leastCardWidth, int gap, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_leastWidth(leastCardWidth), m_gap(gap) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
}

void CardRow::add(QWidget* card) {
    m_cards.append(card);
    card->setParent(this);
    m_columns = 0;
    arrange();
}

QSize CardRow::minimumSizeHint() const {
    int widest = 0;
    for (const QWidget* card : m_cards) widest = qMax(widest, card->minimumSizeHint().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void CardRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
}

void CardRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void CardRow::arrange() {
    const int count = static_cast<int>(m_cards.size());
    const qreal points = QApplication::font().pointSizeF();
    const int least = qRound(m_leastWidth * qMax(1.0, points / usualPointSize));
    const int columns = columnsFor(count, width(), least, m_gap);
    if (columns == m_columns) return;
    m_columns = columns;
    for (int i = 0; i < m_grid->columnCount(); ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    for (int i = 0; i < count; ++i) m_grid->addWidget(m_cards[i], i / columns, i % columns);
    for (int i = 0; i < columns; ++i) m_grid->setColumnStretch(i, 1);
}

}  // namespace vaultgram::ui
