#include "ui/models/safety_words.h"

#include "ui/models/display_text.h"
#include "ui/models/words.h"

#include <QLocale>

namespace vaultgram::ui {
namespace {

QString first(const QString& name) {
    return displayLine(Words::firstName(name));
}

}  // namespace

QString SafetyWords::title(const QString& name) {
    return tr("Verify %1").arg(displayLine(name));
}

QString SafetyWords::hint(const QString& name) {
    return tr("To verify end-to-end encryption with %1, compare this safety number with their "
              "screen, in person or on a call.")
        .arg(first(name));
}

QString SafetyWords::who() {
    return tr("Ask them to read it; you compare.");
}

QString SafetyWords::notYet(const QString& name) {
    return tr("A safety number will be created with %1 after you exchange messages.")
        .arg(first(name));
}

QString SafetyWords::status(const SafetyInfo& safety) {
    return safety.trust == Trust::Verified
               ? tr("You have verified your safety number with %1.").arg(first(safety.name))
               : tr("You have not verified your safety number with %1.").arg(first(safety.name));
}

QString SafetyWords::willVerify(const QString& name) {
    return tr("%1 will be marked as verified on this computer.").arg(first(name));
}

QString SafetyWords::details(const SafetyInfo& safety, const QDateTime& now) {
    QStringList parts{tr("Details: key fingerprints")};
    if (safety.firstSeen.isValid()) {
        parts += tr("first seen %1")
                     .arg(QLocale().toString(safety.firstSeen.date(), QLocale::ShortFormat));
    }
    if (safety.rotated.isValid()) {
        parts += tr("last key rotation %1 ago")
                     .arg(Words::age(qMax<qint64>(0, safety.rotated.secsTo(now))));
    }
    return parts.join(QStringLiteral(", "));
}

QString SafetyWords::pasted(Compared result) {
    switch (result) {
        case Compared::Match: return tr("Same as yours, all 60 digits");
        case Compared::Different: return tr("Different from yours");
        case Compared::Unreadable:
            return tr("This is no safety number: 60 digits, 18 words or a code are needed");
    }
    return {};
}

QString SafetyWords::mismatchTitle() {
    return tr("Do not send anything private.");
}

QString SafetyWords::mismatchText() {
    return tr("Someone may be in between, or you compared the wrong contact.");
}

QString SafetyWords::changedTitle(const KeyChange& change) {
    return change.wasVerified ? tr("%1’s safety number has changed and is no longer verified.")
                                    .arg(first(change.name))
                              : tr("%1’s safety number has changed.").arg(first(change.name));
}

QString SafetyWords::changedText(const KeyChange& change) {
    return tr("%1 may have a new computer, or someone may be in between. Nothing is sent until "
              "you decide.")
        .arg(first(change.name));
}

QString SafetyWords::changedExplanation(const QString& name) {
    return tr("Every Vaultgram has a key of its own that never leaves it. The safety number is "
              "made of yours and the one of %1. It changes when they set up a new computer or "
              "lost their profile. It also changes when someone else answers in their place and "
              "wants to read along.\n\nAsk them, in person or on a call, whether they have a new "
              "computer, and compare the new number. Until you decide, nothing is sent to the new "
              "key and nothing that comes from it is shown. Messages that wait stay waiting.")
        .arg(first(name));
}

QString SafetyWords::clearTitle(const QString& name) {
    return tr("Send to %1 without encryption?").arg(displayLine(name));
}

QString SafetyWords::clearMeaning(int waiting) {
    const QString means =
        tr("Anyone on the network can read and change what you send. You are asked once for this "
           "contact; you can take it back in the contact’s details.");
    if (waiting == 0) return means;
    return means + u' ' + tr("%n message(s) that wait would go out unencrypted.", nullptr, waiting);
}

QString SafetyWords::clearKeep() {
    return tr("Do not send");
}

QString SafetyWords::clearAllow(const QString& name) {
    // In a button & marks the key; in a name it is a letter.
    return tr("Allow for %1").arg(displayLine(name).replace(u'&', QLatin1String("&&")));
}

QString SafetyWords::marked(const QString& name, bool verified) {
    return verified ? tr("You marked your safety number with %1 as verified").arg(first(name))
                    : tr("You marked your safety number with %1 as not verified").arg(first(name));
}

QString SafetyWords::accepted(const QString& name) {
    return tr("You accepted the new safety number with %1 without verifying it").arg(first(name));
}

QString SafetyWords::connectedWithOther(const QString& name) {
    return tr("%1 connected with a different key").arg(first(name));
}

}  // namespace vaultgram::ui
