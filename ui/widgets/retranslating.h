// A widget that writes its words again when the language changes.
//
// Derived classes call retranslate() at the end of their constructor.
#pragma once

#include <QEvent>

namespace vaultgram::ui {

template <class Base>
class Retranslating : public Base {
public:
    using Base::Base;

protected:
    virtual void retranslate() = 0;

    void changeEvent(QEvent* event) override {
        if (event->type() == QEvent::LanguageChange) retranslate();
        Base::changeEvent(event);
    }
};

}  // namespace vaultgram::ui
