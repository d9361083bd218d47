// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/shortcuts.h"

#include <QMap>
#include <QObject>

namespace shoptalk {

/// The keys that the person changed. It sets them on every action of the program that uses a shortcut, also
/// on those that are made later.
class ShortcutMap : public QObject {
    Q_OBJECT
public:
    /// The names of shortcuts with their keys in QKeySequence's portable text; an empty text: no keys.
    using Changes = QMap<QString, QString>;

    explicit ShortcutMap(Changes changes, QObject *parent = nullptr);

    QList<QKeySequence> keys(Shortcut shortcut) const;
    bool isChanged(Shortcut shortcut) const;
    /// Changes the keys; an empty sequence removes them.
    void set(Shortcut shortcut, const QKeySequence &keys);
    void reset(Shortcut shortcut);
    void resetAll();
    const Changes &changes() const { return m_changes; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The usual keys without those that a person chose for something else: keys with two meanings do
    /// nothing.
    QList<QKeySequence> freeKeys(Shortcut shortcut) const;
    void apply(QAction &action) const;
    void applyToAll();

    Changes m_changes;
};

} // namespace shoptalk
