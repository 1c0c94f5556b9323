// The messages of one chat, with the button that leads back to the newest.
#pragma once

#include "ui/models/message_model.h"
#include "ui/widgets/message_delegate.h"
#include "ui/widgets/message_list.h"
#include "ui/widgets/retranslating.h"

#include <QPushButton>

namespace vaultgram::ui {

class ConversationView : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit ConversationView(const Theme& theme, QWidget* parent = nullptr);

    void setModel(MessageModel* model);  // not owned; must outlive the view or be replaced
    [[nodiscard]] MessageList* list() const { return m_list; }
    [[nodiscard]] QPushButton* newestButton() const { return m_newest; }

Q_SIGNALS:
    void retryRequested(const QString& messageId);
    void cancelRequested(const QString& messageId);
    void olderWanted();  // scrolled to the oldest message there is
    void newestSeen();   // the newest message is in sight

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void countBelow(int first, int last);
    void showButton();
    void placeButton();
    void openMenu(const QModelIndex& index, const QPoint& globalPosition);

    const Theme& m_theme;
    MessageList* m_list;
    MessageDelegate* m_delegate;
    QPushButton* m_newest;
    MessageModel* m_model = nullptr;
    int m_below = 0;  // messages that came while the user was reading above
};

}  // namespace vaultgram::ui
