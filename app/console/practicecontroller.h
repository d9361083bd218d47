// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceshop.h"

#include <QAction>
#include <QObject>
#include <QProcess>

#include <memory>

namespace shoptalk {

class MainWindow;
struct Options;

/// Help › Practise with a made-up shop: starts the shop's servers and a second console for it, which is
/// paired with them. When that console ends, the servers are stopped and their files deleted.
class PracticeController : public QObject {
    Q_OBJECT
public:
    /// `window` outlives this. A console that is itself for practice says so in its window and has no such
    /// entry. There is none, either, where the shop's programs are missing.
    PracticeController(MainWindow &window, const Options &options, QObject *parent = nullptr);
    /// Ends the second console.
    ~PracticeController() override;

    /// The menu entry; null: there is none.
    QAction *entry() { return m_hasEntry ? &m_entry : nullptr; }

private:
    void begin();
    void openConsole(const QByteArray &pairingCode);
    void fail(const Error &error);
    void end();

    MainWindow &m_window;
    QAction m_entry;
    bool m_hasEntry = false;
    std::unique_ptr<PracticeShop> m_shop; ///< Null while nobody practises.
    QProcess m_console;
};

} // namespace shoptalk
