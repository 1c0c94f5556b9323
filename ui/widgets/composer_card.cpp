#include "ui/widgets/composer_card.h"

#include "ui/models/safety_words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace vaultgram::ui {
namespace {

constexpr int widestCard = 560;  // pixels at 10 pt

}  // namespace

ComposerCard::ComposerCard(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_frame(new QFrame(this)),
      m_icon(new QLabel(m_frame)),
      m_title(plainLabel({}, m_frame)),
      m_text(plainLabel({}, m_frame)),
      m_keep(makeButton(ButtonKind::Secondary, m_frame)),
      m_allow(makeButton(ButtonKind::Danger, m_frame)) {
    m_frame->setObjectName(QStringLiteral("composerCard"));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    arrange();
    connect(m_keep, &QPushButton::clicked, this, &ComposerCard::refused);
    connect(m_allow, &QPushButton::clicked, this, &ComposerCard::allowed);
    connect(&m_theme, &Theme::changed, this, &ComposerCard::updateIcon);
    hide();
    updateIcon();
    retranslate();
}

void ComposerCard::arrange() {
    auto* around = new QHBoxLayout(this);
    around->setContentsMargins(16, 4, 16, 16);
    around->addWidget(m_frame);
    auto* row = new QHBoxLayout(m_frame);
    row->setContentsMargins(18, 14, 18, 16);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    auto* buttons = new FlowLayout(nullptr, 8, 8);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_allow);
    column->addLayout(buttons);
    row->addLayout(column, 1);
}

void ComposerCard::ask(const QString& name, int waiting) {
    m_name = name;
    m_waiting = waiting;
    retranslate();
    show();
    m_keep->setFocus(Qt::OtherFocusReason);
}

void ComposerCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT refused();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ComposerCard::updateIcon() {
    m_icon->setPixmap(m_theme.pixmap(QStringLiteral("lock-open"), m_theme.measures().iconControl,
                                     m_theme.colors().danger, devicePixelRatioF()));
    m_title->setFont(m_theme.font(TextStyle::Strong));
    m_frame->setMaximumWidth(m_theme.scaled(widestCard));
}

void ComposerCard::retranslate() {
    setAccessibleName(tr("Send without encryption?"));
    m_title->setText(SafetyWords::clearTitle(m_name));
    m_text->setText(SafetyWords::clearMeaning(m_waiting));
    m_keep->setText(SafetyWords::clearKeep());
    m_allow->setText(SafetyWords::clearAllow(m_name));
    for (QPushButton* button : {m_keep, m_allow}) {
        button->setAccessibleName(button->text().replace(QLatin1String("&&"), QLatin1String("&")));
        button->setAccessibleDescription(m_title->text() + u' ' + m_text->text());
    }
}

}  // namespace vaultgram::ui
