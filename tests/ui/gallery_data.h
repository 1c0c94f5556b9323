// Invented people, messages and figures for pictures of the window.
#pragma once

#include "ui/models/contact_list_model.h"
#include "ui/models/log_model.h"
#include "ui/models/message_model.h"

namespace vaultgram::ui::gallery {

struct Data {
    ContactListModel contacts;
    MessageModel anna;
    MessageModel workshop;
    MessageModel emil;
    MessageModel deniz;
    LogModel log;

    Data();
    MessageModel* messagesOf(const QString& contactId);

    static NetworkStatus network();
    static QString ownName();
    static QString ownFingerprint();
    static SafetyInfo safety();  // with Anna

private:
    void addPeople();
    void addAnna();
    void addWorkshop();
    void addEmil();
    void addDeniz();
    void addLog();
};

}  // namespace vaultgram::ui::gallery
