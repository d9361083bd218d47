// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcast/broadcasts.h"
#include "models/templatelistmodel.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace shoptalk {

class BroadcastPage;
class StopProposals;
struct AppShell;
struct SessionServices;

/// Runs the broadcasts, shows their page, and owns its menu entry.
class BroadcastController : public QObject {
    Q_OBJECT
public:
    /// `shell` and `services` outlive this.
    BroadcastController(AppShell &shell, SessionServices &services, QObject *parent = nullptr);
    /// Deletes the page if the window still has it: it shows the session's data.
    ~BroadcastController() override;

    /// Continues broadcasts that were under way. Call it once the data is open.
    void begin();
    /// True while one that the person has started is being stored.
    bool isStoring() const { return m_broadcasts.isStoring(); }
    void show();
    /// Shows this broadcast.
    void open(const BroadcastId &broadcast);

Q_SIGNALS:
    /// A broadcast has paused by itself.
    void paused(const shoptalk::Broadcast &broadcast);
    /// A broadcast that had paused by itself goes on, or was stopped.
    void pauseEnded(const shoptalk::BroadcastId &broadcast);
    /// The person closed the page.
    void closed();

private:
    void notifyLate(const Broadcast &broadcast);
    /// Tells of broadcasts that have paused by themselves since the last time, and marks them in the rail.
    void followPauses();
    /// Those that have paused, but not because a person wanted it.
    QList<Broadcast> pausedByThemselves() const;
    /// Creates the page again in the current language.
    void createAgain();

    AppShell &m_shell;
    const Store &m_store;
    StopProposals &m_stopProposals;
    Broadcasts m_broadcasts;
    TemplateListModel m_templates;
    QSet<BroadcastId> m_paused; ///< Those of which the person was told.
    BroadcastId m_announced; ///< The one in the banner.
    QPointer<BroadcastPage> m_page; ///< The window owns it, and deletes it when it is locked.
};

} // namespace shoptalk
