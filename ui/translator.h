// The language of the program: loads the built-in translation and Qt's own.
#pragma once

#include <QObject>
#include <QTranslator>

namespace vaultgram::ui {

class Translator : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // "en" or "de"; a longer name such as "de_AT" and an unknown language are understood too.
    // Windows that are open change at once.
    void install(const QString& language);
    [[nodiscard]] const QString& language() const { return m_language; }
    static QString systemLanguage();  // "de" if the desktop speaks German, else "en"

private:
    QString m_language;
    QTranslator m_program;
    QTranslator m_qt;
};

}  // namespace vaultgram::ui
