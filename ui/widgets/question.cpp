#include "ui/widgets/question.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_parts.h"

#include <QCoreApplication>

namespace vaultgram::ui {
namespace {

constexpr int questionWidth = 400;  // px, of its words
constexpr int beforeAnswers = 12;

}  // namespace

Question::Question(const Theme& theme, const Words& words, QWidget* parent)
    : QDialog(parent),
      m_title(dialogTitle(theme, words.title, this)),
      m_text(plainLabel(words.text, this)),
      m_buttons(new QHBoxLayout),
      m_keep(makeButton(ButtonKind::Secondary, words.keep, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.window);
    QVBoxLayout* column = dialogColumn(this);
    m_title->setFont(theme.font(TextStyle::Heading));
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(questionWidth);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(beforeAnswers);
    column->addStretch(1);
    column->addLayout(m_buttons);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_keep);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
    say(m_keep);
    if (!words.act.isEmpty()) {
        m_act = makeButton(ButtonKind::DangerSolid, words.act, this);
        m_buttons->addWidget(m_act);
        say(m_act);
        connect(m_act, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT acted();
        });
    }
    m_keep->setDefault(true);
    m_keep->setFocus(Qt::OtherFocusReason);
}

QPushButton* Question::addAnswer(const QString& text) {
    QPushButton* button = makeButton(ButtonKind::Secondary, text, this);
    m_buttons->insertWidget(1, button);  // behind the stretch
    say(button);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

void Question::setHarmless() {
    if (m_act != nullptr) setKind(m_act, ButtonKind::Primary);
}

// A screen reader says what has the focus: with each answer it tells what is asked.
void Question::say(QPushButton* button) const {
    button->setAutoDefault(false);
    button->setAccessibleName(button->text().replace(QLatin1String("&&"), QLatin1String("&")));
    button->setAccessibleDescription(title() + u' ' + text());
}

void Question::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    growToFit(*this);
}

void showMessageBox(const Theme& theme, const QString& title, const QString& text,
                    QWidget* parent) {
    const QString close = QCoreApplication::translate("DialogParts", "Close");
    auto* box = new Question(theme, {title, title, text, close}, parent);
    box->open();
}

}  // namespace vaultgram::ui
