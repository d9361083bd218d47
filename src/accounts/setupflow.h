// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupevent.h"

#include <QImage>
#include <QObject>

namespace shoptalk {

/// The set-up as its pages see it: a state to show, and events to send. GUI thread.
class SetupFlow : public QObject {
    Q_OBJECT
public:
    using Step = SetupState::Step;
    using Activity = SetupState::Activity;
    using QObject::QObject;

    virtual const SetupState &state() const = 0;
    /// Changes the state; `stateChanged` follows before this returns, unless the call comes from a receiver
    /// of that signal. Then the event waits until all receivers have seen the change before.
    virtual void dispatch(SetupEvent event) = 0;
    /// The picture of the state's account; null while there is none.
    virtual QImage picture() const = 0;

Q_SIGNALS:
    void stateChanged();
    void pictureChanged();
    /// Everything is connected: start to receive.
    void completed();
};

} // namespace shoptalk
