// The sentences of verification, in one place: dialog, banner and conversation agree.
#pragma once

#include "ui/models/safety.h"

#include <QCoreApplication>

namespace vaultgram::ui {

class SafetyWords {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::ui::SafetyWords)

public:
    static QString title(const QString& name);        // "Verify Anna Berger"
    static QString hint(const QString& name);         // what to compare, with whom
    static QString who();                             // who reads, who compares
    static QString notYet(const QString& name);       // before any key
    static QString status(const SafetyInfo& safety);  // "You have not verified ..."
    static QString willVerify(const QString& name);
    static QString details(const SafetyInfo& safety, const QDateTime& now);
    static QString pasted(Compared result);
    static QString mismatchTitle();
    static QString mismatchText();

    static QString changedTitle(const KeyChange& change);
    static QString changedText(const KeyChange& change);
    static QString changedExplanation(const QString& name);
    // The question before the first text that leaves without encryption; of those that wait
    // already, `waiting` would leave so at once.
    static QString clearTitle(const QString& name);
    static QString clearMeaning(int waiting);
    static QString clearKeep();
    static QString clearAllow(const QString& name);  // & is doubled, for a button
    // The line that stays in the conversation.
    static QString marked(const QString& name, bool verified);
    static QString accepted(const QString& name);
    static QString connectedWithOther(const QString& name);
};

}  // namespace vaultgram::ui
