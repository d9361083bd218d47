// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/broadcast/broadcastdraft.h"

#include <QWidget>

namespace shoptalk {

/// One step of preparing a broadcast.
class BroadcastStep : public QWidget {
    Q_OBJECT
public:
    /// `draft` outlives this.
    BroadcastStep(BroadcastDraft &draft, QWidget *parent)
        : QWidget(parent)
        , m_draft(draft)
    {
    }

    virtual QString title() const = 0;
    /// Shows the draft, because the person has come to this step.
    virtual void enter() = 0;
    /// Puts what was chosen into the draft, whether or not something is missing.
    virtual void keep() = 0;
    /// The same, before the next step. Gives what is missing, as a sentence; empty if nothing is.
    virtual QString leave() = 0;

Q_SIGNALS:
    /// The result of `leave` may be another one now.
    void changed();
    /// The person has begun to choose, so the draft has to be stored.
    void begun();
    /// The person chose something that leads to the next step.
    void nextRequested();

protected:
    BroadcastDraft &draft() { return m_draft; }
    const BroadcastDraft &draft() const { return m_draft; }

private:
    BroadcastDraft &m_draft;
};

} // namespace shoptalk
