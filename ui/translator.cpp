#include "ui/translator.h"

#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>

namespace vaultgram::ui {
namespace {

struct Known {
    const char* code;
    const char* name;
    QLocale::Language language;
    QLocale::Territory territory;
};

constexpr Known known[] = {
    {"en", "English", QLocale::English, QLocale::UnitedKingdom},
    {"de", "Deutsch", QLocale::German, QLocale::Germany},
    {"fr", "Français", QLocale::French, QLocale::France},
    {"es", "Español", QLocale::Spanish, QLocale::Spain},
    {"zh_CN", "简体中文", QLocale::Chinese, QLocale::China},
};

QString fileOf(const QString& code) {
    return QStringLiteral(":/i18n/vaultgram_%1.qm").arg(code);
}

QLocale localeOf(const QString& code) {
    for (const Known& each : known)
        if (code == QLatin1String(each.code)) return {each.language, each.territory};
    return {QLocale::English, QLocale::UnitedKingdom};
}

}  // namespace

QList<Translator::Language> Translator::languages() {
    QList<Language> all;
    for (const Known& each : known) {
        const QString code = QString::fromLatin1(each.code);
        if (QFile::exists(fileOf(code))) all << Language{code, QString::fromUtf8(each.name)};
    }
    return all;
}

QString Translator::nearest(const QString& language) {
    for (const Language& each : languages())
        if (language.left(2) == each.code.left(2)) return each.code;
    return QStringLiteral("en");
}

void Translator::install(const QString& language) {
    m_language = nearest(language);
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    // Keep the country of the desktop if it speaks this language: 24 h clocks, first day of week.
    const QLocale system = QLocale::system();
    const QLocale wanted = localeOf(m_language);
    QLocale::setDefault(system.language() == wanted.language() ? system : wanted);
    if (m_qt.load(QStringLiteral("qtbase_") + m_language,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_program.load(fileOf(m_language))) QCoreApplication::installTranslator(&m_program);
}

QString Translator::systemLanguage() {
    return nearest(QLocale::system().name());
}

}  // namespace vaultgram::ui
