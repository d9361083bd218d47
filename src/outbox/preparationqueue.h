// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

namespace shoptalk {

class FilePreparation;

/// Starts preparations in their order, two at a time: a conversion uses every processor, and the first file
/// would be ready last if all ran at once.
class PreparationQueue : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Starts it now or later. One that is destroyed leaves the queue.
    void add(FilePreparation &preparation);

private:
    void startNext();
    void remove(FilePreparation *preparation);

    QList<FilePreparation *> m_waiting;
    QList<FilePreparation *> m_running;
};

} // namespace shoptalk
