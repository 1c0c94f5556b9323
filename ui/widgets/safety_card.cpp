#include "ui/widgets/safety_card.h"

#include "ui/widgets/controls.h"

#include <QLocale>

namespace vaultgram::ui {
namespace {

constexpr int cardColumns = 3;
constexpr int wordRow = 34;
constexpr int digitRow = 40;
constexpr qreal wordLarger = 2;   // points
constexpr qreal digitLarger = 5;  // points
constexpr int wordsInAHalf = 9;
constexpr int aroundALine = 8;  // px, above and below a word together

int rowHeight(int least, const QFont& font) {
    return qMax(least, QFontMetrics(font).height() + aroundALine);
}

}  // namespace

SafetyCard::SafetyCard(const Theme& theme, Show show, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_show(show),
      m_title(plainLabel({}, this)),
      m_hint(plainLabel({}, this)),
      m_numbers(new QWidget(this)),
      m_grid(new QGridLayout(m_numbers)) {
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 8);
    column->setSpacing(2);
    QFont strong = theme.font(TextStyle::Small);
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_hint->setFont(theme.font(TextStyle::Caption));
    setTone(m_hint, Tone::Secondary);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);  // a label that grew would align itself by its letters, not the window
    head->addWidget(m_hint);
    column->addLayout(head);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(0);
    column->addWidget(m_numbers);
    // Digits and words read from left to right whatever the language of the window.
    m_numbers->setLayoutDirection(Qt::LeftToRight);
}

void SafetyCard::setHalf(const SafetyHalf& half, const QString& title, const QString& hint) {
    m_title->setText(title);
    m_hint->setText(hint);
    qDeleteAll(m_cells);
    m_cells.clear();
    if (m_show == Show::Digits) {
        for (int i = 0; i < half.groups.size(); ++i) addGroup(i, half.groups[i]);
        setAccessibleName(title + QStringLiteral(": ") + half.groups.join(u' '));
        return;
    }
    const int firstNumber = half.first ? 1 : wordsInAHalf + 1;
    for (int i = 0; i < half.words.size(); ++i) addWord(i, firstNumber + i, half.words[i]);
    setAccessibleName(title + QStringLiteral(": ") + half.words.join(QStringLiteral(", ")));
}

void SafetyCard::addWord(int place, int number, const QString& word) {
    auto* cell = new QWidget(this);
    cell->setLayoutDirection(Qt::LeftToRight);
    auto* row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    QLabel* count = plainLabel(QLocale().toString(number), cell);
    count->setFont(m_theme.font(TextStyle::Caption));
    count->setMinimumWidth(QFontMetrics(count->font()).horizontalAdvance(QStringLiteral("18")));
    count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTone(count, Tone::Secondary);
    QLabel* text = plainLabel(word, cell);
    QFont font = m_theme.font(TextStyle::Strong);
    font.setPointSizeF(font.pointSizeF() + wordLarger);
    text->setFont(font);
    cell->setMinimumHeight(rowHeight(wordRow, font));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(count);
    row->addWidget(text, 1);
    m_grid->addWidget(cell, place / cardColumns, place % cardColumns);
    m_grid->setColumnStretch(place % cardColumns, 1);
    m_cells += cell;
}

void SafetyCard::addGroup(int place, const QString& digits) {
    QLabel* text = plainLabel(digits, this);
    QFont font = m_theme.font(TextStyle::Mono);
    font.setPointSizeF(m_theme.font(TextStyle::Body).pointSizeF() + digitLarger);
    text->setFont(font);
    text->setMinimumHeight(rowHeight(digitRow, font));
    text->setAlignment(Qt::AlignCenter);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(text, place / cardColumns, place % cardColumns);
    m_grid->setColumnStretch(place % cardColumns, 1);
    m_cells += text;
}

}  // namespace vaultgram::ui
