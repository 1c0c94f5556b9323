// Who I am for others: name and full fingerprint.
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

namespace vaultgram::ui {

class OwnProfileDialog : public QDialog {
    Q_OBJECT

public:
    OwnProfileDialog(const Theme& theme, const QString& name, const QString& fingerprint,
                     QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
};

}  // namespace vaultgram::ui
