// Asks before an address from a message is opened: the whole of it, nothing hidden.
#pragma once

#include <QMessageBox>
#include <QUrl>

#include <functional>

namespace vaultgram::ui {

using LinkOpener = std::function<void(const QUrl&)>;

class LinkQuestion : public QMessageBox {
    Q_OBJECT

public:
    // Deletes itself. `open` is called at most once, after the answer.
    LinkQuestion(const QUrl& address, LinkOpener open, QWidget* parent);

    [[nodiscard]] QPushButton* openButton() const { return m_open; }

private:
    QPushButton* m_open;
};

}  // namespace vaultgram::ui
