#include "ui/theme/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace vaultgram::ui {
namespace {

QString schemeName(Scheme scheme) {
    return scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
}

QString styleName(TextStyle style) {
    switch (style) {
        case TextStyle::Caption: return QStringLiteral("caption");
        case TextStyle::Small: return QStringLiteral("small");
        case TextStyle::Body: return QStringLiteral("body");
        case TextStyle::Strong: return QStringLiteral("strong");
        case TextStyle::Heading: return QStringLiteral("heading");
        case TextStyle::Title: return QStringLiteral("title");
        case TextStyle::Number: return QStringLiteral("number");
        case TextStyle::Display: return QStringLiteral("display");
        case TextStyle::Mono: return QStringLiteral("mono");
    }
    return {};
}

ChartStroke readStroke(const QJsonValue& json) {
    ChartStroke stroke{QColor(json[QLatin1String("hex")].toString()), {}};
    const QString dash = json[QLatin1String("dash")].toString();
    if (dash == QLatin1String("solid")) return stroke;
    for (const QString& length : dash.split(u' ')) stroke.dash.append(length.toDouble());
    return stroke;
}

ThemeColors colorsOf(const QJsonObject& json, Scheme scheme) {
    const QJsonObject table = json[QLatin1String("color")][schemeName(scheme)].toObject();
    ThemeColors colors;
#define VAULTGRAM_READ(name) colors.name = QColor(table[QLatin1String(#name)].toString());
    VAULTGRAM_COLORS(VAULTGRAM_READ)
#undef VAULTGRAM_READ
    const QJsonArray avatars = json[QLatin1String("avatar")][schemeName(scheme)].toArray();
    for (const QJsonValue& avatar : avatars) {
        colors.avatars.append(QColor(avatar[QLatin1String("hex")].toString()));
    }
    const QJsonValue chart = json[QLatin1String("chart")][schemeName(scheme)];
    const QJsonArray strokes = chart[QLatin1String("colors")].toArray();
    for (const QJsonValue& stroke : strokes) colors.chart.append(readStroke(stroke));
    return colors;
}

Measures readMeasures(const QJsonObject& json) {
    const QJsonObject sizes = json[QLatin1String("size")].toObject();
    Measures measures;
#define VAULTGRAM_READ(name) measures.name = sizes[QLatin1String(#name)].toInt();
    VAULTGRAM_SIZES(VAULTGRAM_READ)
#undef VAULTGRAM_READ
    const QJsonObject radii = json[QLatin1String("radius")].toObject();
    measures.radiusBubble = radii[QLatin1String("bubble")].toInt();
    measures.radiusBubbleJoined = radii[QLatin1String("bubbleJoined")].toInt();
    measures.radiusCard = radii[QLatin1String("card")].toInt();
    measures.radiusControl = radii[QLatin1String("control")].toInt();
    measures.radiusChip = radii[QLatin1String("chip")].toInt();
    measures.spinnerTurn = json[QLatin1String("motion")][QLatin1String("spinnerTurn")].toInt();
    measures.scrollToNewest =
        json[QLatin1String("motion")][QLatin1String("scrollToNewest")].toInt();
    measures.windowMinWidth = sizes[QLatin1String("windowMin")][0].toInt();
    measures.windowMinHeight = sizes[QLatin1String("windowMin")][1].toInt();
    return measures;
}

TypeStep readType(const QJsonObject& json, TextStyle style) {
    const QJsonObject step = json[QLatin1String("type")][styleName(style)].toObject();
    return {step[QLatin1String("offset")].toDouble(),
            step[QLatin1String("weight")].toInt(QFont::Normal),
            step.contains(QLatin1String("family"))};
}

bool isSurface(const QString& name) {
    static const QStringList surfaces{
        QStringLiteral("window"),       QStringLiteral("sidebar"),    QStringLiteral("base"),
        QStringLiteral("canvas"),       QStringLiteral("elevated"),   QStringLiteral("header"),
        QStringLiteral("field"),        QStringLiteral("fieldQuiet"), QStringLiteral("systemPill"),
        QStringLiteral("bubbleTheirs"), QStringLiteral("bubbleOwn")};
    return surfaces.contains(name) || name.endsWith(QLatin1String("Fill"));
}

bool isInk(const QString& name) {
    static const QStringList inks{QStringLiteral("text"), QStringLiteral("textSecondary"),
                                  QStringLiteral("systemText"), QStringLiteral("bubbleOwnMeta"),
                                  QStringLiteral("scrollbar")};
    return inks.contains(name) || name.startsWith(QLatin1String("border")) ||
           name.endsWith(QLatin1String("Border"));
}

// What is found stays marked, and what means something keeps its colour.
QJsonObject inHighContrast(QJsonObject colors, Scheme scheme) {
    const QString white = QStringLiteral("#ffffff"), black = QStringLiteral("#000000");
    const bool dark = scheme == Scheme::Dark;
    for (const QString& name : colors.keys()) {
        if (!colors[name].isString() || name == QLatin1String("foundFill")) continue;
        if (isSurface(name)) colors[name] = dark ? black : white;
        if (isInk(name)) colors[name] = dark ? white : black;
    }
    return colors;
}

}  // namespace

Tokens Tokens::load(const QString& path) {
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Tokens::load", "the tokens are built into the program");
    Q_UNUSED(opened)
    Tokens tokens;
    tokens.m_file = QJsonDocument::fromJson(file.readAll()).object();
    tokens.m_json = tokens.m_file;
    tokens.readColors();
    tokens.m_measures = readMeasures(tokens.m_json);
    for (std::size_t i = 0; i < tokens.m_types.size(); ++i) {
        tokens.m_types[i] = readType(tokens.m_json, static_cast<TextStyle>(i));
    }
    return tokens;
}

void Tokens::readColors() {
    m_light = colorsOf(m_json, Scheme::Light);
    m_dark = colorsOf(m_json, Scheme::Dark);
}

void Tokens::setHighContrast(bool high) {
    m_highContrast = high;
    m_json = m_file;
    QJsonObject colors = m_json[QLatin1String("color")].toObject();
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QString name = schemeName(scheme);
        if (high) colors[name] = inHighContrast(colors[name].toObject(), scheme);
    }
    m_json[QLatin1String("color")] = colors;
    readColors();
}

const ThemeColors& Tokens::colors(Scheme scheme) const {
    return scheme == Scheme::Dark ? m_dark : m_light;
}

const TypeStep& Tokens::type(TextStyle style) const {
    return m_types.at(static_cast<std::size_t>(style));
}

QString Tokens::lookUp(const QString& group, const QString& name, Scheme scheme) const {
    QJsonValue value = m_json[group];
    if (group == QLatin1String("color")) value = value[schemeName(scheme)];
    value = value[name];
    return value.isDouble() ? QString::number(value.toInt()) : value.toString();
}

QString Tokens::fill(const QString& templateText, Scheme scheme) const {
    static const QRegularExpression placeholder(QStringLiteral("@(\\w+)\\.(\\w+)@"));
    QString filled;
    qsizetype copiedTo = 0;
    for (auto it = placeholder.globalMatch(templateText); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        filled += QStringView(templateText).mid(copiedTo, match.capturedStart() - copiedTo);
        filled += lookUp(match.captured(1), match.captured(2), scheme);
        copiedTo = match.capturedEnd();
    }
    return filled + templateText.mid(copiedTo);
}

}  // namespace vaultgram::ui
