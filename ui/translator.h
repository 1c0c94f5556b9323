// The language of the program: loads the built-in translation and Qt's own.
#pragma once

#include <QObject>
#include <QTranslator>

namespace vaultgram::ui {

class Translator : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    struct Language {
        QString code;  // "en", "zh_CN"
        QString name;  // by itself, whatever the window speaks
    };
    // Those that are built in, English first.
    [[nodiscard]] static QList<Language> languages();
    // One of them; a longer name such as "de_AT" and an unknown language are understood too.
    // Windows that are open change at once.
    void install(const QString& language);
    [[nodiscard]] const QString& language() const { return m_language; }
    static QString systemLanguage();  // of the desktop, if it is built in, else "en"

private:
    [[nodiscard]] static QString nearest(const QString& language);

    QString m_language;
    QTranslator m_program;
    QTranslator m_qt;
};

}  // namespace vaultgram::ui
