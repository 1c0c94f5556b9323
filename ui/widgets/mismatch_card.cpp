#include "ui/widgets/mismatch_card.h"

#include "ui/models/safety_words.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>

namespace vaultgram::ui {

MismatchCard::MismatchCard(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_again(makeButton(ButtonKind::Secondary, this)),
      m_block(makeButton(ButtonKind::Danger, this)) {
    setObjectName(QStringLiteral("mismatchCard"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 16, 18, 16);
    row->setSpacing(14);
    auto* icon = new QLabel(this);
    const int size = theme.measures().iconControl;
    icon->setPixmap(
        theme.pixmap(QStringLiteral("warning"), size, theme.colors().danger, devicePixelRatioF()));
    row->addWidget(icon, 0, Qt::AlignTop);
    QLabel* title = plainLabel(SafetyWords::mismatchTitle(), this);
    title->setFont(theme.font(TextStyle::Strong));
    QLabel* text = plainLabel(SafetyWords::mismatchText(), this);
    for (QLabel* label : {title, text}) label->setWordWrap(true);
    setButton(m_again, tr("Compare again"));
    setButton(m_block, tr("Block"));
    m_block->setIcon(theme.icon(QStringLiteral("block"), size, theme.colors().danger));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_again);
    buttons->addWidget(m_block);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(6);
    column->addLayout(buttons);
    row->addLayout(column, 1);
    setAccessibleName(title->text() + u' ' + text->text());
    connect(m_again, &QPushButton::clicked, this, &MismatchCard::compareAgain);
    connect(m_block, &QPushButton::clicked, this, &MismatchCard::blockWanted);
}

}  // namespace vaultgram::ui
