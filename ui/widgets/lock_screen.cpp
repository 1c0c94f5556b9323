#include "ui/widgets/lock_screen.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_parts.h"

namespace vaultgram::ui {
namespace {

constexpr int lockFieldWidth = 320;

}  // namespace

LockScreen::LockScreen(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_icon(new QLabel(this)),
      m_title(plainLabel({}, this)),
      m_hint(plainLabel({}, this)),
      m_field(new QLineEdit(this)),
      m_error(errorLine(theme, this)),
      m_button(makeButton(ButtonKind::Primary, this)) {
    setObjectName(QStringLiteral("lockScreen"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 24, 16, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel* label : {m_title, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    setTone(m_hint, Tone::Secondary);
    column->addSpacing(8);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setFixedWidth(lockFieldWidth);
    m_error->setFixedWidth(lockFieldWidth);
    column->addWidget(m_field, 0, Qt::AlignHCenter);
    column->addWidget(m_error, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    const auto draw = [this] {
        m_title->setFont(m_theme.font(TextStyle::Title));
        m_icon->setPixmap(m_theme.pixmap(QStringLiteral("lock"), m_theme.measures().iconEmpty,
                                         m_theme.colors().textSecondary, devicePixelRatioF()));
    };
    draw();
    connect(&m_theme, &Theme::changed, this, draw);
    connect(m_button, &QPushButton::clicked, this, &LockScreen::submit);
    connect(m_field, &QLineEdit::returnPressed, this, &LockScreen::submit);
    connect(m_field, &QLineEdit::textEdited, this, [this] { showError(m_field, m_error, {}); });
    retranslate();
    hide();
}

void LockScreen::begin() {
    forget(m_field);
    showError(m_field, m_error, {});
    setBusy(false);
    m_field->setFocus(Qt::OtherFocusReason);
}

void LockScreen::setBusy(bool busy) {
    m_field->setReadOnly(busy);
    m_button->setEnabled(!busy);
}

void LockScreen::showRefusal() {
    setBusy(false);
    forget(m_field);  // it may open something else
    showError(m_field, m_error, tr("This is not the passphrase."));
    m_field->setFocus(Qt::OtherFocusReason);
}

void LockScreen::submit() {
    if (!m_button->isEnabled() || m_field->text().isEmpty()) return;
    Q_EMIT passphraseEntered(m_field->text());
}

void LockScreen::retranslate() {
    m_title->setText(tr("Vaultgram is locked"));
    m_hint->setText(tr("Messages still arrive. Write the passphrase of your profile to see them."));
    m_field->setAccessibleName(tr("Passphrase"));
    m_field->setPlaceholderText(tr("Passphrase"));
    setButton(m_button, tr("Unlock"));
    setAccessibleName(m_title->text());
}

}  // namespace vaultgram::ui
