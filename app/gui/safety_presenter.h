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
    void accept(const QString& contactId, const QString& shown);
    void clear(const QString& contactId);
    [[nodiscard]] ui::SafetyInfo safetyOf(ContactId id) const;
    [[nodiscard]] ui::SafetyComparer comparerOf(const Contact& contact) const;

    // What a number is made from: making one takes ten ms, and a contact changes often.
    struct Source {
        ContactId id{};
        std::optional<IdentityId> own, other;
        Trust trust{};
        QString name;
        std::optional<Instant> sessionSince;

        bool operator==(const Source&) const = default;
    };
    [[nodiscard]] Source sourceOf(const Contact& contact) const;

    Messenger& m_messenger;
    Conversations& m_conversations;
    ui::MainWindow& m_window;
    std::optional<Source> m_shown;
};

}  // namespace vaultgram::gui
