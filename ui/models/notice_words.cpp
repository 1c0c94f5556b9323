#include "ui/models/notice_words.h"

#include "ui/models/safety_words.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace vaultgram::ui {

class NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::ui::NoticeWords)
};

namespace {

// What became of a key, an identity or the user's trust in it.
QString ofTrust(Notice notice, const QString& whole) {
    const QString name = Words::firstName(whole);
    switch (notice) {
        case Notice::OtherKey: return SafetyWords::connectedWithOther(whole);
        case Notice::KeyBack:
            return NoticeWords::tr("%1 answers with the known key again").arg(name);
        case Notice::KeyAccepted: return SafetyWords::accepted(whole);
        case Notice::Verified: return SafetyWords::marked(whole, true);
        case Notice::NotVerified: return SafetyWords::marked(whole, false);
        case Notice::Blocked: return NoticeWords::tr("You blocked %1").arg(name);
        case Notice::Unblocked: return NoticeWords::tr("You unblocked %1").arg(name);
        case Notice::PinForgotten: return NoticeWords::tr("You forgot the key of %1").arg(name);
        case Notice::NowVerifiable:
            return NoticeWords::tr("%1 uses Vaultgram now: you can verify each other").arg(name);
        case Notice::Downgrade:
            return NoticeWords::tr(
                       "Someone answers like an older program in the place of %1. It "
                       "was refused.")
                .arg(name);
        case Notice::Elsewhere:
            return NoticeWords::tr(
                "Another of your contacts answers at this address. Write there; what you "
                "write here waits.");
        case Notice::TwoPlaces:
            return NoticeWords::tr("The profile of %1 seems to run in two places").arg(name);
        case Notice::PlaintextAllowed:
            return NoticeWords::tr("You allowed messages without encryption to %1").arg(name);
        case Notice::PlaintextForbidden:
            return NoticeWords::tr("Messages to %1 are no longer sent without encryption")
                .arg(name);
        default: return {};
    }
}

}  // namespace

QString noticeText(Notice notice, const QString& name, int seconds) {
    switch (notice) {
        case Notice::KeyChanged:
            return NoticeWords::tr("The key of %1 has changed. Who holds it can not be verified.")
                .arg(name);
        case Notice::AnswersDisagree:
            return NoticeWords::tr("Several keys claim to be %1. None is used.").arg(name);
        case Notice::ClockAhead:
            return NoticeWords::tr("The clock of %1 is %n s ahead of yours.", nullptr, seconds)
                .arg(name);
        case Notice::ClockBehind:
            return NoticeWords::tr("The clock of %1 is %n s behind yours.", nullptr, seconds)
                .arg(name);
        case Notice::PlaintextReceived:
            return NoticeWords::tr("%1 sent without encryption. Anyone could have written this.")
                .arg(name);
        case Notice::MessageDamaged: return NoticeWords::tr("A message that stood here is damaged");
        case Notice::LostKeys:
            return NoticeWords::tr("%1 is not reachable").arg(Words::firstName(name));
        case Notice::Reachable:
            return NoticeWords::tr("%1 is connected again").arg(Words::firstName(name));
        default: return ofTrust(notice, name);
    }
}

QString explain(SendProblem problem) {
    switch (problem) {
        case SendProblem::TooLong:
            return NoticeWords::tr("Too long: a message takes at most 64 KiB.");
        case SendProblem::TooLarge:
            return NoticeWords::tr(
                "Too long: this contact's program takes about 20,000 characters.");
        case SendProblem::OutboxFull:
            return NoticeWords::tr("Too many messages are waiting already.");
        case SendProblem::NoContact: return NoticeWords::tr("The contact was removed.");
        case SendProblem::NoText: return NoticeWords::tr("This is no text.");
        case SendProblem::Cancelled: return NoticeWords::tr("You cancelled this message.");
        case SendProblem::Blocked: return NoticeWords::tr("You blocked this contact.");
        case SendProblem::DiskFailed:
            return NoticeWords::tr("It could not be kept on this computer, so it was not sent.");
    }
    return {};
}

}  // namespace vaultgram::ui
