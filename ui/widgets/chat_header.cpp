#include "ui/widgets/chat_header.h"

#include "ui/models/display_text.h"
#include "ui/models/words.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vaultgram::ui {
namespace {

constexpr int headerGap = 8;
constexpr int leastOfName = 10;  // characters

}  // namespace

AvatarLabel::AvatarLabel(const Theme& theme, int size, QWidget* parent)
    : QWidget(parent), m_theme(theme) {
    setFixedSize(size + 4, size + 4);
}

void AvatarLabel::setContact(const ContactInfo& contact) {
    m_contact = contact;
    setToolTip(Words::presence(contact));
    update();
}

void AvatarLabel::setPerson(const QString& id, const QString& name) {
    m_contact = {};
    m_contact.id = id;
    m_contact.name = name;
    m_showsPresence = false;
    update();
}

void AvatarLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintAvatar(painter, m_theme, rect().adjusted(1, 2, -3, -2),
                {m_contact.name, avatarColor(m_theme, m_contact.id), m_contact.presence,
                 m_theme.colors().header, m_showsPresence});
}

ChatHeader::ChatHeader(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_upper(new QHBoxLayout),
      m_lower(new QHBoxLayout),
      m_back(new IconButton(theme, QStringLiteral("back"), this)),
      m_avatar(new AvatarLabel(theme, theme.measures().avatarHeader, this)),
      m_name(new ElidedLabel(theme, TextStyle::Heading, &ThemeColors::text, this)),
      m_chip(new TrustChip(theme, this)),
      m_line(new ElidedLabel(theme, TextStyle::Small, &ThemeColors::textSecondary, this)),
      m_search(new IconButton(theme, QStringLiteral("search"), this)),
      m_figures(new IconButton(theme, QStringLiteral("dashboard"), this)),
      m_details(new IconButton(theme, QStringLiteral("info"), this)),
      m_menu(new IconButton(theme, QStringLiteral("more"), this)) {
    setObjectName(QStringLiteral("chatHeader"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_upper->setSpacing(headerGap);
    m_upper->addWidget(m_name);
    m_upper->addWidget(m_chip);
    m_upper->addStretch(1);
    m_lower->setSpacing(headerGap);
    m_lower->addWidget(m_line, 1);
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addStretch(1);
    text->addLayout(m_upper);
    text->addLayout(m_lower);
    text->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 10, 6);
    row->setSpacing(headerGap);
    row->addWidget(m_back);
    row->addWidget(m_avatar);
    row->addLayout(text, 1);
    row->addWidget(m_search);
    row->addWidget(m_figures);
    row->addWidget(m_details);
    row->addWidget(m_menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_back->hide();
    m_name->setLeastCharacters(leastOfName);
    m_line->setLeastCharacters(0);  // the address is cut first
    connect(m_back, &QAbstractButton::clicked, this, &ChatHeader::backClicked);
    connect(m_details, &QAbstractButton::clicked, this, &ChatHeader::detailsClicked);
    connect(m_figures, &QAbstractButton::clicked, this, &ChatHeader::figuresClicked);
    connect(m_search, &QAbstractButton::clicked, this, &ChatHeader::searchClicked);
    connect(m_chip, &QAbstractButton::clicked, this, &ChatHeader::verifyClicked);
    connect(&m_theme, &Theme::changed, this, &ChatHeader::fit);
    retranslate();
}

// Not by a minimum, which would let a low window cut both lines of large letters.
QSize ChatHeader::sizeHint() const {
    return QFrame::sizeHint().expandedTo({0, m_theme.measures().chatHeader});
}

void ChatHeader::setContact(const ContactInfo& contact) {
    m_contact = contact;
    updateWords();
}

void ChatHeader::setBackVisible(bool visible) {
    m_back->setVisible(visible);
    fit();
}

int ChatHeader::besideText(const Parts& parts) const {
    const QMargins margins = layout()->contentsMargins();
    const int button = m_menu->minimumWidth() + headerGap;
    int width = margins.left() + margins.right() + button;
    if (!m_back->isHidden()) width += button;
    if (parts.extras) width += 2 * button;
    if (parts.search) width += button;
    if (parts.avatar) width += m_avatar->width() + headerGap;
    return width;
}

int ChatHeader::leastWidth(const Parts& parts) const {
    const int name = m_name->minimumSizeHint().width();
    const int chip = m_chip->wordsSize().width() + 2 * headerGap;  // before and after it
    return besideText(parts) + (parts.chipAbove ? name + chip : qMax(name, chip));
}

void ChatHeader::fit() {
    constexpr Parts steps[] = {{true, true, true, true},
                               {false, true, true, true},
                               {false, false, true, true},
                               {false, false, false, true},
                               {false, false, false, false}};
    const bool oneColumn = !m_back->isHidden();
    Parts parts = steps[std::size(steps) - 1];
    for (const Parts& step : steps) {
        if ((step.extras && oneColumn) || leastWidth(step) > width()) continue;
        parts = step;
        break;
    }
    placeChip(parts.chipAbove);
    // Beside the state there may be room for its mark alone.
    const int state =
        QFontMetrics(m_theme.font(TextStyle::Small)).horizontalAdvance(m_state) + headerGap;
    const int room = width() - besideText(parts) - state;
    m_chip->setMarkOnly(!parts.chipAbove && room < m_chip->wordsSize().width());
    for (IconButton* button : {m_figures, m_details}) button->setVisible(parts.extras);
    m_search->setVisible(parts.search);
    m_avatar->setVisible(parts.avatar);
}

void ChatHeader::placeChip(bool above) {
    if (above == m_chipAbove) return;
    m_chipAbove = above;
    (above ? m_lower : m_upper)->removeWidget(m_chip);
    (above ? m_upper : m_lower)->insertWidget(above ? 1 : 0, m_chip);
}

void ChatHeader::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit();
}

void ChatHeader::updateWords() {
    m_avatar->setContact(m_contact);
    m_name->setText(displayLine(m_contact.name));
    m_chip->setContact(m_contact);
    showLine();
    fit();
}

// Whole parts go where there is less room: the address first, the state never.
void ChatHeader::showLine() {
    const QString dot = QStringLiteral(" · ");
    QStringList parts = Words::link(m_contact);
    m_line->setText(parts.join(dot));
    QStringList shorter;
    parts.removeAll(m_contact.address);
    for (; !parts.isEmpty(); parts.removeLast()) shorter += parts.join(dot);
    m_state = shorter.isEmpty() ? QString() : shorter.constLast();
    m_line->setShorter(shorter << QString());  // half a word says less than the avatar does
}

void ChatHeader::retranslate() {
    m_back->setName(tr("Back to the list"), QKeySequence(Qt::ALT | Qt::Key_Left));
    m_search->setName(tr("Search in this chat"), QKeySequence(Qt::CTRL | Qt::Key_F));
    m_figures->setName(tr("Connection in the dashboard"));
    m_details->setName(tr("Contact details"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_menu->setName(tr("Contact menu"));
    updateWords();
}

}  // namespace vaultgram::ui
