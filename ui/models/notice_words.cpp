#include "ui/models/notice_words.h"

#include <QCoreApplication>

namespace vaultgram::ui {

class NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::ui::NoticeWords)
};

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
        case Notice::LostKeys: return NoticeWords::tr("%1 is not reachable").arg(name);
    }
    return {};
}

QString explain(SendProblem problem) {
    switch (problem) {
        case SendProblem::TooLarge:
            return NoticeWords::tr(
                "Too long: this contact's program takes about 20,000 characters.");
        case SendProblem::OutboxFull:
            return NoticeWords::tr("Too many messages are waiting already.");
        case SendProblem::NoContact: return NoticeWords::tr("The contact was removed.");
        case SendProblem::NoText: return NoticeWords::tr("This is no text.");
    }
    return {};
}

}  // namespace vaultgram::ui
