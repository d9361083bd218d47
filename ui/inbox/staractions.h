// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stars.h"

#include <QObject>

namespace shoptalk {

class PrivacyActions;

/// Puts stars on messages and takes them off, with undo.
class StarActions : public QObject {
    Q_OBJECT
public:
    /// Both outlive this; `undo` offers what was done to be undone.
    StarActions(Stars &stars, PrivacyActions &undo, QObject *parent);

    /// The undo concerns only those that it changed.
    void set(const QList<MessageId> &messages, bool isStarred);

private:
    void offerUndo(const QSet<MessageId> &changed, bool isStarred);

    Stars &m_stars;
    PrivacyActions &m_undo;
};

} // namespace shoptalk
