// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

namespace shoptalk {

class Outbox;

/// Exists while files were sent that are not complete yet, such as a voice note that is still being recorded:
/// `Outbox::isSending(OpenWork::StoringFiles)` is true, so that nobody locks or ends the program before.
class StoringHold {
public:
    explicit StoringHold(Outbox &outbox);
    ~StoringHold();
    StoringHold(const StoringHold &) = delete;
    StoringHold &operator=(const StoringHold &) = delete;

private:
    QPointer<Outbox> m_outbox;
};

} // namespace shoptalk
