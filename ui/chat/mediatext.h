// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/mediacontent.h"
#include "domain/mediafile.h"
#include "ui/chat/content/mediastate.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>
#include <QString>

namespace shoptalk {

/// The sentences about received files.
class MediaText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::MediaText)

public:
    enum class Sender { Customer, ShopsPhone };

    /// Why a file is not here, in one or two sentences; empty if there is nothing to say, because its
    /// download goes as it should or was stopped by the person. `problem` is what the file waits for;
    /// `sender` is who could send the file again.
    static QString reason(const MediaFile &file, MediaProblem problem, Sender sender = Sender::Customer);
    /// The reason if the message came without its file.
    static QString notSent();
    /// The same for screen readers, also about a file that is being downloaded; empty if it is here.
    static QString spoken(const MediaState &state);
};

/// The icon of a file of this kind.
Icon iconOf(MediaKind kind);

} // namespace shoptalk
