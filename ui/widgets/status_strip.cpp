#include "ui/widgets/status_strip.h"

#include "ui/models/display_text.h"
#include "ui/models/words.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace vaultgram::ui {
namespace {

constexpr int stripPaddingX = 14;
constexpr int stripPaddingY = 7;
constexpr int stripMarkGap = 6;
constexpr int arrowSize = 12;
constexpr int rateSpacing = 1 + arrowSize + 3 + 8;

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

StatusStrip::StatusStrip(const Theme& theme, QWidget* parent)
    : Retranslating(parent), m_theme(theme) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &StatusStrip::openMenu);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
    retranslate();
}

void StatusStrip::setStatus(const NetworkStatus& status) {
    if (status == m_status) return;
    m_status = status;
    retranslate();
    update();
}

QString StatusStrip::stateLine() const {
    const QString state = Words::networkState(m_status);
    if (m_status.state == NetworkState::Failed && !m_status.error.isEmpty()) return m_status.error;
    if (m_status.port <= 0) return state;
    return tr("%1 · port %2").arg(state).arg(m_status.port);
}

QString StatusStrip::addressSummary() const {
    if (m_status.addresses.isEmpty()) return tr("no address");
    const int others = static_cast<int>(m_status.addresses.size()) - 1;
    if (others == 0) return unbroken(m_status.addresses.constFirst());
    return unbroken(QStringLiteral("%1 +%2").arg(m_status.addresses.constFirst()).arg(others));
}

QString StatusStrip::networkLine() const {
    QStringList parts{addressSummary()};
    if (m_status.mtu > 0) parts += tr("MTU %1").arg(m_status.mtu);
    if (m_status.protocolVersion > 0) parts += tr("protocol %1").arg(m_status.protocolVersion);
    return parts.join(QStringLiteral(" · "));
}

void StatusStrip::retranslate() {
    setAccessibleName(tr("Network status"));
    const QString rates =
        tr("Sent %1, received %2")
            .arg(Words::rate(m_status.sentRate), Words::rate(m_status.receivedRate));
    const QStringList all =
        QStringList{stateLine()} + m_status.addresses + QStringList{networkLine(), rates};
    setAccessibleDescription(all.join(QStringLiteral(", ")));
    QStringList tip{stateLine(), QString()};
    for (const QString& address : m_status.addresses) tip += address;
    tip += {QString(), tr("MTU %1").arg(m_status.mtu),
            tr("protocol %1").arg(m_status.protocolVersion), rates};
    setToolTip(tip.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

QSize StatusStrip::sizeHint() const {
    const int lines = QFontMetrics(m_theme.font(TextStyle::Small)).height() +
                      QFontMetrics(m_theme.font(TextStyle::Caption)).height();
    return {200, qMax(m_theme.measures().statusStrip, lines + 2 * stripPaddingY)};
}

void StatusStrip::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColors& colors = m_theme.colors();
    QPainter painter(this);
    painter.setPen(colors.border);
    painter.drawLine(0, 0, width(), 0);
    const QFontMetrics small(m_theme.font(TextStyle::Small));
    const int mark = m_theme.markSize();
    const int textLeft = stripPaddingX + mark + stripMarkGap;
    const QRect upper(textLeft, stripPaddingY, width() - textLeft - stripPaddingX, small.height());
    const QRect dot(stripPaddingX, upper.center().y() - mark / 2 + 1, mark, mark);
    const Presence presence = presenceOf(m_status.state);
    paintIcon(painter, m_theme, presenceIcon(presence),
              QStyle::visualRect(layoutDirection(), rect(), dot), presenceColor(colors, presence));
    // The port is what people look for: the rates give way to it.
    const int stateWidth = small.horizontalAdvance(stateLine());
    const bool roomForRates = stateWidth + ratesWidth(small) + 8 <= upper.width();
    const int ratesLeft = roomForRates ? paintRates(painter, upper) : upper.right();
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_status.state == NetworkState::Failed ? colors.danger : colors.text);
    const int room = ratesLeft - upper.left() - 8;
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(),
                                        QRect(upper.left(), upper.top(), room, upper.height())),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     small.elidedText(stateLine(), Qt::ElideRight, room));
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(colors.textSecondary);
    const QRect lower(upper.left(), upper.bottom() + 1, upper.width(),
                      painter.fontMetrics().height());
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), lower), Qt::AlignVCenter | Qt::AlignLeading,
        painter.fontMetrics().elidedText(networkLine(), Qt::ElideRight, lower.width()));
    if (hasFocus()) paintFocusRing(painter, m_theme, rect(), m_theme.measures().radiusControl);
}

int StatusStrip::ratesWidth(const QFontMetrics& font) const {
    int width = 0;
    for (const double rate : {m_status.receivedRate, m_status.sentRate})
        if (rate >= 0) width += font.horizontalAdvance(Words::rate(rate)) + rateSpacing;
    return width;
}

int StatusStrip::paintRates(QPainter& painter, const QRect& line) const {
    if (m_status.state != NetworkState::Online) return line.right();
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.colors().textSecondary);
    int right = line.right();
    const auto paintRate = [&](double rate, const QString& arrow) {
        if (rate < 0) return;
        const QString text = unbroken(Words::rate(rate));
        const int textWidth = painter.fontMetrics().horizontalAdvance(text) + 1;
        const QRect words(right - textWidth, line.top(), textWidth, line.height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter,
                         text);
        const QRect icon(words.left() - arrowSize - 3, line.center().y() - arrowSize / 2 + 1,
                         arrowSize, arrowSize);
        paintIcon(painter, m_theme, arrow, QStyle::visualRect(layoutDirection(), rect(), icon),
                  m_theme.colors().textSecondary);
        right = icon.left() - 8;
    };
    paintRate(m_status.receivedRate, QStringLiteral("arrow-down"));
    paintRate(m_status.sentRate, QStringLiteral("arrow-up"));
    return right;
}

void StatusStrip::openMenu() {
    if (m_menu == nullptr) return;
    m_menu->popup(mapToGlobal(QPoint(stripPaddingX, -m_menu->sizeHint().height())));
}

}  // namespace vaultgram::ui
