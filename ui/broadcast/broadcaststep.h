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
    /// Shows the draft; the person is here now.
    virtual void enter() = 0;
    /// Puts what was chosen into the draft, whether or not something is missing.
    virtual void keep() = 0;
    /// The same. Says what is missing, as a sentence; empty: one can go on.
    virtual QString leave() = 0;

Q_SIGNALS:
    /// What was missing may be there now.
    void changed();
    /// The person has begun to choose, so that the draft is worth keeping.
    void begun();
    /// The person chose something that leads on.
    void nextRequested();

protected:
    BroadcastDraft &draft() { return m_draft; }
    const BroadcastDraft &draft() const { return m_draft; }

private:
    BroadcastDraft &m_draft;
};

} // namespace shoptalk
