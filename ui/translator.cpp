#include "ui/translator.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace vaultgram::ui {

void Translator::install(const QString& language) {
    m_language =
        language.startsWith(QLatin1String("de")) ? QStringLiteral("de") : QStringLiteral("en");
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    // Keep the country of the desktop if it speaks this language: 24 h clocks, first day of week.
    const QLocale system = QLocale::system();
    const QLocale wanted = m_language == QLatin1String("de")
                               ? QLocale(QLocale::German, QLocale::Germany)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(system.language() == wanted.language() ? system : wanted);
    if (m_qt.load(QStringLiteral("qtbase_") + m_language,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_program.load(QStringLiteral(":/i18n/vaultgram_") + m_language)) {
        QCoreApplication::installTranslator(&m_program);
    }
}

QString Translator::systemLanguage() {
    const bool german = QLocale::system().language() == QLocale::German;
    return german ? QStringLiteral("de") : QStringLiteral("en");
}

}  // namespace vaultgram::ui
