// What several tests of ui/ need.
#pragma once

#include "ui/models/contact_list_model.h"
#include "ui/models/message_model.h"

namespace vaultgram::ui::test {

inline QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

inline QDateTime at(int hour, int minute, int second = 0) {
    return QDateTime(QDate(2025, 3, 4), QTime(hour, minute, second));
}

inline Message message(const char* id, const QDateTime& when,
                       Direction direction = Direction::Incoming) {
    Message made;
    made.id = text(id);
    made.text = QStringLiteral("text of ") + made.id;
    made.at = when;
    made.direction = direction;
    return made;
}

inline ContactInfo contact(const char* id, const char* name, const QDateTime& lastTime = {}) {
    ContactInfo made;
    made.id = text(id);
    made.name = text(name);
    made.address = QStringLiteral("192.0.2.1:11000");
    made.lastTime = lastTime;
    return made;
}

}  // namespace vaultgram::ui::test
