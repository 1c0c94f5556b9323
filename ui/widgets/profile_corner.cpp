#include "ui/widgets/profile_corner.h"

#include "ui/models/display_text.h"
#include "ui/models/words.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vaultgram::ui {
namespace {

constexpr int digitsShown = 12;
constexpr int gap = 10;

Presence presenceOf(NetworkState state) {
    switch (state) {
        case NetworkState::Offline: return Presence::Waiting;
        case NetworkState::Starting: return Presence::ExchangingKeys;
        case NetworkState::Online: return Presence::Connected;
        case NetworkState::Failed: return Presence::Unreachable;
    }
    return Presence::Waiting;
}

}  // namespace

ProfileButton::ProfileButton(const Theme& theme, QWidget* parent)
    : Retranslating(parent), m_theme(theme) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
    retranslate();
}

void ProfileButton::setProfile(const QString& name, const QString& fingerprint) {
    m_name = name;
    m_fingerprint = fingerprint;
    retranslate();
    update();
}

void ProfileButton::setPresence(Presence presence, const QString& words) {
    m_presence = presence;
    m_presenceWords = words;
    retranslate();
    update();
}

void ProfileButton::retranslate() {
    const QString name = tr("Your profile and fingerprint");
    const QString hint = tr("Show your fingerprint");
    // The dot says it by colour alone.
    setAccessibleName(m_presenceWords.isEmpty() ? name
                                                : name + QStringLiteral(", ") + m_presenceWords);
    setToolTip(m_presenceWords.isEmpty() ? hint : m_presenceWords + u'\n' + hint);
    setAccessibleDescription(m_name + QStringLiteral(", ") +
                             groupedInFours(m_fingerprint.left(digitsShown)));
}

QSize ProfileButton::sizeHint() const {
    const int lines = QFontMetrics(m_theme.font(TextStyle::Strong)).height() +
                      QFontMetrics(m_theme.font(TextStyle::Mono)).height();
    return {180, qMax(m_theme.measures().profileCorner - 16, lines + 4)};
}

void ProfileButton::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColors& colors = m_theme.colors();
    const int size = m_theme.measures().avatarHeader;
    QPainter painter(this);
    const QRect avatar =
        QStyle::visualRect(layoutDirection(), rect(), QRect(4, (height() - size) / 2, size, size));
    paintAvatar(painter, m_theme, avatar,
                {m_name, ownAvatarColor(m_theme), m_presence, colors.sidebar});
    const QRect text =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(4 + size + gap, 0, 0, 0));
    painter.setFont(m_theme.font(TextStyle::Strong));
    painter.setPen(colors.text);
    const QRect upper = text.adjusted(0, 0, 0, -text.height() / 2).translated(0, 2);
    painter.drawText(upper, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, upper.width()));
    QFont mono = m_theme.font(TextStyle::Mono);
    mono.setPointSizeF(m_theme.font(TextStyle::Caption).pointSizeF());
    painter.setFont(mono);
    painter.setPen(colors.textSecondary);
    painter.drawText(upper.translated(0, text.height() / 2 - 4),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     isolated(groupsThatFit(painter.fontMetrics(), upper.width())));
    if (hasFocus()) paintFocusRing(painter, m_theme, rect(), m_theme.measures().radiusControl);
}

// Never half a group: what is shown must be right as far as it goes.
QString ProfileButton::groupsThatFit(const QFontMetrics& font, int width) const {
    QString groups;
    for (int digits = digitsShown; digits > 0; digits -= 4) {
        groups = groupedInFours(m_fingerprint.left(digits));
        if (font.horizontalAdvance(groups) <= width) break;
    }
    return groups;
}

ProfileCorner::ProfileCorner(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_profile(new ProfileButton(theme, this)),
      m_statistics(new IconButton(theme, QStringLiteral("dashboard"), this)),
      m_menu(new IconButton(theme, QStringLiteral("menu"), this)),
      m_add(new IconButton(theme, QStringLiteral("add"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(4);
    row->addWidget(m_profile, 1);
    for (IconButton* button : {m_statistics, m_menu, m_add}) row->addWidget(button);
    m_add->setAccented(true);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    connect(m_profile, &QAbstractButton::clicked, this, &ProfileCorner::profileClicked);
    connect(m_statistics, &QAbstractButton::clicked, this, &ProfileCorner::statisticsClicked);
    connect(m_add, &QAbstractButton::clicked, this, &ProfileCorner::addClicked);
    retranslate();
}

void ProfileCorner::setProfile(const QString& name, const QString& fingerprint) {
    m_profile->setProfile(name, fingerprint);
}

void ProfileCorner::setNetworkStatus(const NetworkStatus& status) {
    m_status = status;
    m_profile->setPresence(presenceOf(status.state), Words::networkState(status));
}

void ProfileCorner::setMenu(QMenu* menu) {
    m_menu->setMenu(menu);
}

void ProfileCorner::retranslate() {
    setNetworkStatus(m_status);
    m_statistics->setName(tr("Dashboard"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    m_menu->setName(tr("Main menu"));
    m_add->setName(tr("Add contact"), QKeySequence(Qt::CTRL | Qt::Key_N));
}

}  // namespace vaultgram::ui
