#include "ui/widgets/first_start.h"

#include "ui/models/display_text.h"
#include "ui/models/words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/painted_controls.h"
#include "ui/widgets/passphrase_dialog.h"
#include "ui/widgets/settings_pages.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollArea>

namespace vaultgram::ui {
namespace {

constexpr int startColumn = 600;
constexpr int startIcon = 64;
constexpr int longestOwnName = 100;

}  // namespace

FirstStart::FirstStart(const Theme& theme, const QString& suggestedName, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_hello(plainLabel({}, this)),
      m_name(new QLineEdit(suggestedName, this)),
      m_next(makeButton(ButtonKind::Primary, tr("Continue"), this)),
      m_first(new QLineEdit(this)),
      m_again(new QLineEdit(this)),
      m_error(errorLine(theme, this)),
      m_create(makeButton(ButtonKind::Primary, tr("Make my identity"), this)),
      m_fingerprint(new FingerprintBox(theme, this)),
      m_address(plainLabel({}, this)),
      m_copyAddress(makeButton(ButtonKind::Secondary, tr("Copy my address"), this)),
      m_start(makeButton(ButtonKind::Primary, tr("Start"), this)) {
    setWindowTitle(tr("Welcome to Vaultgram"));
    setWindowIcon(theme.applicationIcon());
    setObjectName(QStringLiteral("firstStart"));
    setMinimumSize(400, 360);
    resize(760, 760);
    // On a small screen, or in large letters, the cards scroll; they are never squeezed.
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    auto* page = new QWidget(area);
    page->setObjectName(QStringLiteral("firstStartPage"));
    auto* outer = new QHBoxLayout(page);
    outer->addStretch(1);
    auto* middle = new QWidget(page);
    middle->setMaximumWidth(startColumn);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 24, 0, 24);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(buildHead());
    column->addSpacing(8);
    for (int number = 1; number <= 3; ++number) {
        m_cards << new StepCard(theme, number, middle);
        column->addWidget(m_cards.constLast());
    }
    column->addStretch(2);
    outer->addWidget(middle, 100);
    outer->addStretch(1);
    area->setWidget(page);
    buildName();
    buildProtection();
    buildReady();
    toStep(0);
}

QWidget* FirstStart::buildHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    auto* icon = new QLabel(head);
    icon->setPixmap(m_theme.applicationIcon().pixmap(startIcon, startIcon));
    m_hello->setFont(m_theme.font(TextStyle::Display));
    QLabel* line = plainLabel(
        tr("Messages go from computer to computer, encrypted. There is no server."), head);
    line->setWordWrap(true);
    setTone(line, Tone::Secondary);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_hello);
    words->addWidget(line);
    row->addWidget(icon);
    row->addLayout(words, 1);
    return head;
}

void FirstStart::buildName() {
    QVBoxLayout* column = m_cards[0]->content();
    m_name->setMaxLength(longestOwnName);
    column->addWidget(fieldLabel(m_theme, tr("Your name"), m_name));
    column->addWidget(m_name);
    addButtonRow(column, {m_next});
    connect(m_next, &QPushButton::clicked, this, [this] { toStep(1); });
    m_name->selectAll();
}

QRadioButton* FirstStart::addChoice(const QString& name, const QString& about) {
    auto* choice = new RadioButton(m_theme, name, this);
    choice->setAccessibleName(name);
    choice->setAccessibleDescription(about);
    QLabel* line = choiceLine(m_theme, about, this);
    addChoiceTo(m_cards[1]->content(), choice, line);
    m_keyStoreAbout = line;
    connect(choice, &QRadioButton::toggled, this, &FirstStart::updateChoice);
    return choice;
}

void FirstStart::buildProtection() {
    QVBoxLayout* column = m_cards[1]->content();
    using P = IdentityProtection;
    m_passphrase = addChoice(tr("A passphrase"), SettingsPages::protectionHint(P::Passphrase));
    m_fields = new QWidget(this);
    auto* fields = new QGridLayout(m_fields);
    fields->setContentsMargins(choiceIndent, 0, 0, 0);
    for (QLineEdit* field : {m_first, m_again}) field->setEchoMode(QLineEdit::Password);
    m_first->setParent(m_fields);
    m_again->setParent(m_fields);
    fields->addWidget(fieldLabel(m_theme, tr("Passphrase"), m_first), 0, 0);
    fields->addWidget(m_first, 1, 0);
    fields->addWidget(fieldLabel(m_theme, tr("Passphrase again"), m_again), 0, 1);
    fields->addWidget(m_again, 1, 1);
    column->addWidget(m_fields);
    m_error->setIndent(choiceIndent);
    column->addWidget(m_error);
    m_file =
        addChoice(tr("Only the permissions of its file"), SettingsPages::protectionHint(P::None));
    m_keyStore =
        addChoice(tr("The key store of this desktop"), SettingsPages::protectionHint(P::KeyStore));
    QPushButton* import = makeButton(ButtonKind::Secondary, tr("Import an identity…"), this);
    addButtonRow(column, {import, m_create});
    connect(import, &QPushButton::clicked, this, &FirstStart::importWanted);
    connect(m_create, &QPushButton::clicked, this, &FirstStart::create);
    for (QLineEdit* field : {m_first, m_again}) {
        connect(field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    }
    const QList<QWidget*> order{m_passphrase, m_first, m_again, m_file,
                                m_keyStore,   import,  m_create};
    for (qsizetype i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
    m_passphrase->setChecked(true);
    setKeyStore(false);
}

void FirstStart::buildReady() {
    QVBoxLayout* column = m_cards[2]->content();
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_address->setWordWrap(true);
    m_copyAddress->setIcon(
        m_theme.icon(QStringLiteral("copy"), m_theme.measures().iconMark, m_theme.colors().text));
    QLabel* name = plainLabel(tr("Your fingerprint"), this);
    name->setFont(m_theme.font(TextStyle::Strong));
    column->addWidget(name);
    column->addWidget(m_fingerprint);
    column->addWidget(m_address);
    addButtonRow(column, {m_copyAddress, m_start});
    connect(m_copyAddress, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_addresses.join(u'\n')); });
    connect(m_start, &QPushButton::clicked, this, &QDialog::accept);
}

void FirstStart::setKeyStore(bool there) {
    m_keyStore->setEnabled(there);
    if (!there) m_keyStoreAbout->setText(tr("This desktop has none that answers."));
    if (there) {
        m_keyStoreAbout->setText(SettingsPages::protectionHint(IdentityProtection::KeyStore));
    }
    m_keyStore->setAccessibleDescription(m_keyStoreAbout->text());
    if (!there && m_keyStore->isChecked()) m_passphrase->setChecked(true);
}

void FirstStart::updateChoice() {
    if (m_fields != nullptr) m_fields->setVisible(m_passphrase->isChecked());
    showProblem({});
}

void FirstStart::toStep(int step) {
    const QString name = m_name->text().simplified();
    m_hello->setText(step == 0 || name.isEmpty()
                         ? tr("Welcome")
                         : tr("Welcome, %1").arg(displayLine(Words::firstName(name))));
    m_cards[0]->setWords(tr("What is your name?"),
                         step == 0 ? tr("It is shown in this window only. You can change it later.")
                                   : displayLine(name));
    m_cards[1]->setWords(
        step < 2 ? tr("How is your identity protected?") : tr("Your identity is ready"),
        step < 2 ? tr("A key is made on this computer. It never leaves it.")
                 : tr("A key was made on this computer. It never leaves it."));
    m_cards[2]->setWords(tr("Add contacts, compare safety numbers"),
                         tr("Once you are connected, read 18 words to each other. Then nobody can "
                            "sit in between."));
    for (int i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setState(i < step    ? StepCard::State::Done
                             : i == step ? StepCard::State::Current
                                         : StepCard::State::Later);
    }
    QWidget* focused = step == 0 ? m_name : step == 1 ? m_first : static_cast<QWidget*>(m_start);
    // Return is heard once, by the button of this step: a field that heard it too would
    // let it answer the next one as well.
    (step == 0 ? m_next : step == 1 ? m_create : m_start)->setDefault(true);
    focused->setFocus(Qt::OtherFocusReason);
}

void FirstStart::create() {
    const bool byPassphrase = m_passphrase->isChecked();
    if (byPassphrase && m_first->text().size() < PassphraseDialog::leastLength)
        return showProblem(
            tr("At least %n character(s), please.", nullptr, PassphraseDialog::leastLength));
    if (byPassphrase && m_first->text() != m_again->text()) {
        showError(m_first, m_error, {});
        showError(m_again, m_error, tr("The two are not the same."));
        m_again->selectAll();
        return m_again->setFocus(Qt::OtherFocusReason);
    }
    showProblem({});
    using P = IdentityProtection;
    const P protection = byPassphrase              ? P::Passphrase
                         : m_keyStore->isChecked() ? P::KeyStore
                                                   : P::None;
    const QString passphrase = byPassphrase ? m_first->text() : QString();
    Q_EMIT created(m_name->text().simplified(), protection, passphrase);
}

void FirstStart::showProblem(const QString& reason) {
    showError(m_again, m_error, {});
    showError(m_first, m_error, reason);
    if (!reason.isEmpty() && m_passphrase->isChecked()) m_first->setFocus(Qt::OtherFocusReason);
}

void FirstStart::showReady(const QString& fingerprint, const QStringList& addresses) {
    m_addresses = addresses;
    QStringList shown;
    for (const QString& each : addresses) shown += isolated(each);
    for (QLineEdit* field : {m_first, m_again}) forget(field);
    m_fingerprint->setFingerprint(fingerprint, {});
    m_address->setText(tr("For others to add you: %1").arg(shown.join(QStringLiteral(", "))));
    m_address->setVisible(!addresses.isEmpty());
    m_copyAddress->setVisible(!addresses.isEmpty());
    toStep(2);
}

QRadioButton* FirstStart::choice(IdentityProtection protection) const {
    switch (protection) {
        case IdentityProtection::Passphrase: return m_passphrase;
        case IdentityProtection::KeyStore: return m_keyStore;
        case IdentityProtection::None: return m_file;
    }
    return nullptr;
}

}  // namespace vaultgram::ui
