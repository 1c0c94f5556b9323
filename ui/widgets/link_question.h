// Asks before an address from a message is opened: the whole of it, nothing hidden.
#pragma once

#include "ui/widgets/question.h"

#include <QUrl>

#include <functional>

namespace vaultgram::ui {

using LinkOpener = std::function<void(const QUrl&)>;

class LinkQuestion : public Question {
    Q_OBJECT

public:
    // Deletes itself. `open` is called at most once, after the answer.
    LinkQuestion(const Theme& theme, const QUrl& address, LinkOpener open, QWidget* parent);

    [[nodiscard]] QPushButton* openButton() const { return actButton(); }
};

}  // namespace vaultgram::ui
