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
/// paired with them. When that console ends, the servers end and their files go.
class PracticeController : public QObject {
    Q_OBJECT
public:
    /// `window` outlives this. In a console that is for practice itself, the window says so and there is no
    /// such entry; also not where the shop's programs are missing.
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
