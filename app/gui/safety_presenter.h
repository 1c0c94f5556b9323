// Who is who: the verification dialog, and what the user decides in it.
#pragma once

#include "app/gui/conversations.h"
#include "ui/widgets/main_window.h"

#include <QObject>

namespace vaultgram::gui {

class SafetyPresenter : public QObject {
    Q_OBJECT
public:
    SafetyPresenter(Messenger& messenger, Conversations& conversations, ui::MainWindow& window);

private:
    void show(const QString& contactId);
    void update(ContactId id);
    void match(const QString& contactId, const QString& digits);
    void accept(const QString& contactId);
    void clear(const QString& contactId);
    [[nodiscard]] ui::SafetyInfo safetyOf(ContactId id) const;

    Messenger& m_messenger;
    Conversations& m_conversations;
    ui::MainWindow& m_window;
};

}  // namespace vaultgram::gui
