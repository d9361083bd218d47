// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace shoptalk {

/// A few words that the desktop shows beside the program's window.
struct Notification {
    QString key; ///< Ours: a later one with the same key takes its place.
    QString title; ///< Plain text.
    QString text; ///< Plain text.
    bool hasSound = true;

    friend bool operator==(const Notification &, const Notification &) = default;
};

/// The desktop's own notifications; one file for each kind of desktop. Never waits for the desktop.
class Notifier : public QObject {
    Q_OBJECT
public:
    /// That of the desktop the program runs on.
    static std::unique_ptr<Notifier> make();

    /// False once it is known that nobody shows them.
    virtual bool isAvailable() const = 0;
    virtual void show(const Notification &notification) = 0;
    /// Takes it away, also from the desktop's list of what was missed.
    virtual void withdraw(const QString &key) = 0;
    virtual void withdrawAll() = 0;

Q_SIGNALS:
    void availableChanged();
    /// The person clicked on it.
    void activated(const QString &key);
};

} // namespace shoptalk
