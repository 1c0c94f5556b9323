#include "ui/theme/theme.h"

#include "ui/theme/round_menus.h"

#include <QApplication>
#include <QFile>
#include <QStyleFactory>
#include <QWidget>

// Outside every namespace: the macro declares a function of the global one.
static void initResources() {
    Q_INIT_RESOURCE(vaultgram);
}

namespace vaultgram::ui {
namespace {

Tokens loadBuiltIn() {
    initResources();
    return Tokens::load();
}

QString readStyleSheet() {
    QFile file(QStringLiteral(":/vaultgram/style.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll());
}

constexpr int darkBelow = 128;  // lightness of a window colour, 0..255
constexpr qreal markAtPointSize = 10;
constexpr const char* keptFont = "_q_styleSheetWidgetFont";

// Emoji in colour where the font of the desktop would fall back to line drawings.
void addEmojiFont() {
    const QString emoji = QStringLiteral("Noto Color Emoji");
    QFont font = QApplication::font();
    if (font.families().contains(emoji)) return;
    // By its real name: an alias such as "Sans" would lose to the emoji font, which
    // has digits and blanks of its own.
    font.setFamilies({QFontInfo(font).family(), emoji});
    QApplication::setFont(font);
}

// Those with a font of their own; the others have that of the application, or of a parent.
// Qt's style sheets keep the font that a widget had when it was first shown in a property,
// and give it back with each new sheet (Qt 6.4).
void growOpenWidgets(qreal points) {
    for (QWidget* widget : QApplication::allWidgets()) {
        QFont font = widget->font();
        const bool ownSize = widget->testAttribute(Qt::WA_SetFont) &&
                             (font.resolveMask() & QFont::SizeResolved) != 0;
        if (!ownSize || font.pointSizeF() <= 0) continue;
        font.setPointSizeF(font.pointSizeF() + points);
        widget->setFont(font);
        if (widget->property(keptFont).isValid()) widget->setProperty(keptFont, font);
    }
}

}  // namespace

Theme::Theme(QObject* parent)
    : QObject(parent),
      m_tokens(loadBuiltIn()),
      m_desktopIsDark(QApplication::palette().window().color().lightness() < darkBelow) {
    new RoundMenus(measures().radiusCard, this);
}

void Theme::apply(ThemeChoice choice) {
    m_choice = choice;
    addEmojiFont();
    const bool dark =
        choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_desktopIsDark);
    m_scheme = dark ? Scheme::Dark : Scheme::Light;
    qApp->setStyleSheet({});
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette());
    QString sheet = readStyleSheet();
    if (isHighContrast()) sheet.replace(QLatin1String("1px solid"), QLatin1String("2px solid"));
    qApp->setStyleSheet(m_tokens.fill(sheet, m_scheme));
    Q_EMIT changed();
}

void Theme::setDesktopIsDark(bool dark) {
    if (std::exchange(m_desktopIsDark, dark) == dark) return;
    if (m_choice == ThemeChoice::System) apply(m_choice);
}

void Theme::setHighContrast(bool high) {
    if (high == isHighContrast()) return;
    m_tokens.setHighContrast(high);
    apply(m_choice);
}

void Theme::setPointSize(qreal points) {
    const qreal grown = points - QApplication::font().pointSizeF();
    if (qFuzzyIsNull(grown)) return;
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    QApplication::setFont(font);
    growOpenWidgets(grown);
    apply(m_choice);
}

QPalette Theme::palette() const {
    const ThemeColors& c = colors();
    QPalette palette(c.text, c.window);
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.elevated);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Highlight, c.selected);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.textSecondary);
    palette.setColor(QPalette::ToolTipBase, c.elevated);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::Mid, c.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, c.textDisabled);
    }
    return palette;
}

QFont Theme::font(TextStyle style) const {
    return scaledFont(QApplication::font(), m_tokens.type(style));
}

int Theme::scaled(int pixels) const {
    const qreal points = QApplication::font().pointSizeF();
    return points > 0 ? qMax(pixels, qRound(pixels * points / markAtPointSize)) : pixels;
}

QPixmap Theme::pixmap(const QString& name, int size, const QColor& color, qreal ratio) const {
    return m_icons.pixmap(name, size, color, ratio);
}

QIcon Theme::icon(const QString& name, int size, const QColor& color) const {
    return m_icons.icon(name, scaled(size), color, colors().textDisabled);
}

QIcon Theme::applicationIcon() const {
    QIcon icon;
    for (const int size : {16, 22, 24, 32}) {
        icon.addPixmap(m_icons.pixmap(QStringLiteral("app-icon-small"), size, colors().accent, 1));
    }
    for (const int size : {48, 64, 128, 256}) {
        icon.addPixmap(m_icons.pixmap(QStringLiteral("app-icon"), size, colors().accent, 1));
    }
    return icon;
}

}  // namespace vaultgram::ui
