// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcast/broadcasts.h"
#include "models/templatelistmodel.h"

#include <QObject>
#include <QPointer>

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
    void show();

Q_SIGNALS:
    /// The person closed the page.
    void closed();

private:
    /// Creates the page again in the current language.
    void createAgain();

    AppShell &m_shell;
    StopProposals &m_stopProposals;
    Broadcasts m_broadcasts;
    TemplateListModel m_templates;
    QPointer<BroadcastPage> m_page; ///< The window owns it, and deletes it when it is locked.
};

} // namespace shoptalk
