#include "ui/widgets/verify_dialog.h"

#include "ui/models/display_text.h"
#include "ui/models/safety_words.h"
#include "ui/models/words.h"
#include "ui/widgets/chat_header.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_parts.h"

#include <QApplication>
#include <QClipboard>
#include <QTimer>

namespace vaultgram::ui {
namespace {

constexpr int verifyWidth = 560;
constexpr int verifyMargin = 20;
constexpr int headAvatar = 40;
constexpr int aroundDetails = 10;  // px: padding, border and the gap after the arrow

}  // namespace

VerifyDialog::VerifyDialog(const Theme& theme, const SafetyInfo& safety, SafetyComparer comparer,
                           QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_safety(safety),
      m_comparer(std::move(comparer)),
      m_comparing(new QWidget(this)),
      m_hint(plainLabel({}, m_comparing)),
      m_who(plainLabel(SafetyWords::who(), m_comparing)),
      m_tabs(new QTabBar(m_comparing)),
      m_pages(new QStackedWidget(m_comparing)),
      m_theirWords(new SafetyCard(theme, SafetyCard::Show::Words, m_comparing)),
      m_ownWords(new SafetyCard(theme, SafetyCard::Show::Words, m_comparing)),
      m_theirDigits(new SafetyCard(theme, SafetyCard::Show::Digits, m_comparing)),
      m_ownDigits(new SafetyCard(theme, SafetyCard::Show::Digits, m_comparing)),
      m_qr(new SafetyQrPage(theme, m_comparing)),
      m_details(new QToolButton(m_comparing)),
      m_fingerprints(plainLabel({}, m_comparing)),
      m_choices(new QButtonGroup(this)),
      m_match(new ChoiceButton(theme, ChoiceButton::Meaning::Good, m_comparing)),
      m_mismatch(new ChoiceButton(theme, ChoiceButton::Meaning::Bad, m_comparing)),
      m_card(new MismatchCard(theme, this)),
      m_cardFrame(new QVBoxLayout),
      m_statusMark(new QLabel(this)),
      m_status(plainLabel({}, this)),
      m_clear(makeButton(ButtonKind::Secondary, tr("Clear verification"), this)),
      m_confirm(makeButton(ButtonKind::Primary, tr("Confirm"), this)) {
    setMinimumWidth(verifyWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, verifyMargin, 0, 0);
    column->setSpacing(0);
    auto* content = new QWidget(this);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    buildHead(inner);
    auto* comparing = new QVBoxLayout(m_comparing);
    comparing->setContentsMargins(verifyMargin, 0, verifyMargin, 16);
    comparing->setSpacing(10);
    buildTabs(comparing);
    buildDetails(comparing);
    buildQuestion(comparing);
    inner->addWidget(m_comparing);
    m_cardFrame->addWidget(m_card);
    inner->addLayout(m_cardFrame);
    inner->addStretch(1);
    column->addWidget(new ContentScroll(content, this), 1);
    buildFoot(column);
    connect(m_card, &MismatchCard::compareAgain, this, [this] {
        showMismatch(false);
        m_tabs->setFocus(Qt::OtherFocusReason);  // where comparing begins
    });
    connect(m_card, &MismatchCard::blockWanted, this, [this] {
        Q_EMIT blockWanted(m_safety.contactId);
        accept();
    });
    showMismatch(false);
    showNumber();
}

void VerifyDialog::buildHead(QVBoxLayout* column) {
    auto* avatar = new AvatarLabel(m_theme, headAvatar, this);
    avatar->setPerson(m_safety.contactId, m_safety.name);
    for (QLabel* label : {m_hint, m_who}) label->setWordWrap(true);
    m_who->setFont(m_theme.font(TextStyle::Strong));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_hint);
    words->addWidget(m_who);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(verifyMargin, 0, verifyMargin, 8);
    row->setSpacing(12);
    row->addWidget(avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    column->addLayout(row);
}

QWidget* VerifyDialog::pageOf(SafetyCard* theirs, SafetyCard* own) {
    auto* page = new QWidget(m_pages);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(theirs);
    column->addWidget(own);
    column->addStretch(1);
    return page;
}

void VerifyDialog::buildTabs(QVBoxLayout* column) {
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setObjectName(QStringLiteral("verifyTabs"));
    m_tabs->setAccessibleName(tr("Ways to compare"));
    for (const QString& way : {tr("Words"), tr("Digits"), tr("QR code")}) m_tabs->addTab(way);
    m_pages->addWidget(pageOf(m_theirWords, m_ownWords));
    m_pages->addWidget(pageOf(m_theirDigits, m_ownDigits));
    m_pages->addWidget(m_qr);
    column->addWidget(m_tabs);
    auto* line = new QFrame(m_comparing);
    line->setProperty("line", true);
    column->addWidget(line);
    column->addWidget(m_pages);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &VerifyDialog::drawTabs);
    drawTabs();
}

void VerifyDialog::drawTabs() {
    const QString icons[] = {QStringLiteral("words"), QStringLiteral("digits"),
                             QStringLiteral("qr")};
    const int mark = m_theme.markSize();
    m_tabs->setIconSize(QSize(mark, mark));
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const bool shown = tab == m_tabs->currentIndex();
        const QColor& color = shown ? m_theme.colors().accentText : m_theme.colors().textSecondary;
        m_tabs->setTabIcon(tab, m_theme.icon(icons[tab], mark, color));
    }
}

void VerifyDialog::buildDetails(QVBoxLayout* column) {
    m_details->setCheckable(true);
    m_details->installEventFilter(this);
    m_details->setObjectName(QStringLiteral("detailsToggle"));
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setFont(m_theme.font(TextStyle::Small));
    m_details->setFocusPolicy(Qt::TabFocus);
    m_details->setIcon(m_theme.icon(QStringLiteral("forward"), m_theme.measures().iconMark,
                                    m_theme.colors().textSecondary));
    auto* copy = new QToolButton(m_comparing);
    copy->setFocusPolicy(Qt::TabFocus);
    copy->setObjectName(QStringLiteral("detailsCopy"));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setIcon(m_theme.icon(QStringLiteral("copy"), m_theme.measures().iconMark,
                               m_theme.colors().accentText));
    copy->setText(tr("Copy"));
    copy->setAccessibleName(tr("Copy safety number"));
    auto* row = new QHBoxLayout;
    m_details->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // elided, see below
    row->addWidget(m_details, 1);
    row->addWidget(copy);
    column->addLayout(row);
    m_fingerprints->setFont(m_theme.font(TextStyle::Mono));
    m_fingerprints->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fingerprints->hide();
    column->addWidget(m_fingerprints);
    connect(copy, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_safety.digits()); });
    connect(m_details, &QToolButton::toggled, this, [this](bool open) {
        m_fingerprints->setVisible(open);
        m_details->setIcon(m_theme.icon(open ? QStringLiteral("down") : QStringLiteral("forward"),
                                        m_theme.measures().iconMark,
                                        m_theme.colors().textSecondary));
        // When all that lies around the fingerprints has heard of them: sooner the dialog would
        // keep its size, and the choices would be pushed out of sight.
        QTimer::singleShot(0, this, &VerifyDialog::fit);
    });
}

void VerifyDialog::buildQuestion(QVBoxLayout* column) {
    QLabel* question = plainLabel(tr("Does it look the same on the other device?"), m_comparing);
    question->setFont(m_theme.font(TextStyle::Strong));
    column->addWidget(question);
    setButton(m_match, tr("They match"));
    setButton(m_mismatch, tr("They do not match"));
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_match);
    row->addWidget(m_mismatch);
    column->addLayout(row);
    m_choices->addButton(m_match);
    m_choices->addButton(m_mismatch);
    connect(m_choices, &QButtonGroup::buttonToggled, this, &VerifyDialog::showStatus);
}

void VerifyDialog::buildFoot(QVBoxLayout* column) {
    auto* foot = new QFrame(this);
    foot->setObjectName(QStringLiteral("dialogFoot"));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(verifyMargin, 12, verifyMargin, 12);
    row->setSpacing(8);
    m_status->setFont(m_theme.font(TextStyle::Small));
    m_status->setWordWrap(true);
    setTone(m_status, Tone::Secondary);
    QPushButton* close = makeButton(ButtonKind::Secondary, tr("Close"), foot);
    row->addWidget(m_statusMark);
    row->addWidget(m_status, 1);
    row->addWidget(m_clear);
    row->addWidget(close);
    row->addWidget(m_confirm);
    column->addWidget(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &VerifyDialog::confirm);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clearChoice();
        Q_EMIT clearWanted(m_safety.contactId);
    });
}

void VerifyDialog::setSafety(const SafetyInfo& safety, SafetyComparer comparer) {
    if (safety == m_safety) return;  // a busy contact changes often, and the card is dear to draw
    if (safety.digits() != m_safety.digits()) {
        clearChoice();
        showMismatch(false);
    }
    m_safety = safety;
    m_comparer = std::move(comparer);
    showNumber();
}

void VerifyDialog::showNumber() {
    const QString first = displayLine(Words::firstName(m_safety.name));
    const bool exists = m_safety.exists();
    setWindowTitle(SafetyWords::title(m_safety.name));
    m_hint->setText(exists ? SafetyWords::hint(m_safety.name) : SafetyWords::notYet(m_safety.name));
    m_who->setVisible(exists);
    m_comparing->setVisible(exists && m_card->isHidden());
    m_confirm->setVisible(exists);
    const QString theyRead = tr("they read, you compare");
    const QString youRead = tr("you read, they compare");
    m_theirWords->setHalf(m_safety.theirs, tr("%1’s words").arg(first), theyRead);
    m_ownWords->setHalf(m_safety.own, tr("Your words"), youRead);
    m_theirDigits->setHalf(m_safety.theirs, tr("%1’s number").arg(first), theyRead);
    m_ownDigits->setHalf(m_safety.own, tr("Your number"), youRead);
    m_qr->setSafety(m_safety, m_comparer);
    m_details->setAccessibleName(SafetyWords::details(m_safety, QDateTime::currentDateTime()));
    elideDetails();
    m_fingerprints->setText(groupedInFours(m_safety.theirs.fingerprint) + QStringLiteral("  ") +
                            first + u'\n' + groupedInFours(m_safety.own.fingerprint) +
                            QStringLiteral("  ") + tr("you"));
    showStatus();
}

void VerifyDialog::showStatus() {
    const bool chosen = m_choices->checkedButton() != nullptr;
    const bool willMatch = m_match->isChecked();
    const bool verified = m_safety.trust == Trust::Verified;
    const bool good = willMatch || (verified && !chosen);
    m_confirm->setEnabled(chosen && m_card->isHidden());
    m_clear->setVisible(verified && !chosen && m_card->isHidden());
    m_status->setText(willMatch ? SafetyWords::willVerify(m_safety.name)
                                : SafetyWords::status(m_safety));
    m_status->setVisible(m_safety.exists());
    m_statusMark->setVisible(m_safety.exists());
    m_statusMark->setPixmap(m_theme.pixmap(
        good ? QStringLiteral("shield-check") : QStringLiteral("shield"), m_theme.markSize(),
        good ? m_theme.colors().verified : m_theme.colors().textSecondary, devicePixelRatioF()));
}

void VerifyDialog::confirm() {
    if (m_match->isChecked()) {
        Q_EMIT matched(m_safety.contactId, m_safety.digits());
        accept();
        return;
    }
    showMismatch(true);
    Q_EMIT mismatched(m_safety.contactId);
}

void VerifyDialog::showMismatch(bool shown) {
    clearChoice();
    m_card->setVisible(shown);
    m_cardFrame->setContentsMargins(shown ? QMargins(verifyMargin, 14, verifyMargin, 16)
                                          : QMargins());
    m_comparing->setVisible(!shown && m_safety.exists());
    m_confirm->setVisible(!shown && m_safety.exists());
    showStatus();
    if (shown) m_card->againButton()->setFocus(Qt::OtherFocusReason);
    if (isVisible()) fit();
}

void VerifyDialog::fit() {
    adjustSize();  // asks for two thirds of the screen at most
    growToFit(*this);
}

// One long line must not make the dialog wider than its numbers need.
void VerifyDialog::elideDetails() {
    const QString words = m_details->accessibleName();
    const int room = m_details->width() - m_details->iconSize().width() - aroundDetails;
    const QString shown = m_details->fontMetrics().elidedText(words, Qt::ElideRight, room);
    m_details->setText(inItsDirection(isVisible() ? shown : words));
    m_details->setToolTip(!isVisible() || shown == words ? QString() : words);
}

bool VerifyDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_details && event->type() == QEvent::Resize) elideDetails();
    return QDialog::eventFilter(watched, event);
}

void VerifyDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    growToFit(*this);
}

void VerifyDialog::clearChoice() {
    // An exclusive group keeps its choice; it is let go by taking the rule away for a moment.
    m_choices->setExclusive(false);
    m_match->setChecked(false);
    m_mismatch->setChecked(false);
    m_choices->setExclusive(true);
}

}  // namespace vaultgram::ui
