// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/options.h"
#include "relaylink/eventstream.h"

#include <QObject>

#include <memory>

class QApplication;

namespace shoptalk {

class SettingsView;

/// Builds the console and wires its parts; nothing else knows them all.
class Composition : public QObject {
    Q_OBJECT
public:
    Composition(QApplication &application, Options options);
    ~Composition() override;

    /// Shows the window at once and opens the data behind it.
    void start();
    /// To the front: somebody started the program again.
    void bringUp();

private:
    /// Ends the program once what is being sent has an outcome, or after a few seconds.
    void leave();
    void openData();
    void showSetup();
    void showInbox();
    void showSettings();
    /// Away from the settings: to the inbox, or to the set-up where that is not complete.
    void showMain();
    /// Every page of the settings, in the order of the list.
    SettingsView *makeSettings();
    void receive();
    void showConnection(EventStream::State state);
    void updateUnread();
    void wireSetup();
    void wireInbox();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
    bool m_isLeaving = false;
};

} // namespace shoptalk
