#include "ui/widgets/chat_header.h"

#include "ui/models/display_text.h"
#include "ui/models/words.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vaultgram::ui {

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
    auto* upper = new QHBoxLayout;
    upper->setSpacing(8);
    upper->addWidget(m_name);
    upper->addWidget(m_chip);
    upper->addStretch(1);
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addStretch(1);
    text->addLayout(upper);
    text->addWidget(m_line);
    text->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 10, 6);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_avatar);
    row->addLayout(text, 1);
    row->addWidget(m_search);
    row->addWidget(m_figures);
    row->addWidget(m_details);
    row->addWidget(m_menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_back->hide();
    m_name->setLeastCharacters(10);
    connect(m_back, &QAbstractButton::clicked, this, &ChatHeader::backClicked);
    connect(m_details, &QAbstractButton::clicked, this, &ChatHeader::detailsClicked);
    connect(m_figures, &QAbstractButton::clicked, this, &ChatHeader::figuresClicked);
    connect(m_search, &QAbstractButton::clicked, this, &ChatHeader::searchClicked);
    connect(m_chip, &QAbstractButton::clicked, this, &ChatHeader::verifyClicked);
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
    for (IconButton* button : {m_figures, m_details})
        button->setVisible(!visible);  // the menu leads there too
}

void ChatHeader::updateWords() {
    m_avatar->setContact(m_contact);
    m_name->setText(displayLine(m_contact.name));
    m_chip->setContact(m_contact);
    m_line->setText(Words::link(m_contact).join(QStringLiteral(" · ")));
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
