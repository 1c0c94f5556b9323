// Tells when nobody has touched the program for a while.
#pragma once

#include <QObject>
#include <QTimer>

namespace vaultgram::gui {

class IdleWatch : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent = nullptr);
    void setMinutes(int minutes);  // 0: never

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_timer;
};

}  // namespace vaultgram::gui
