// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mediafile.h"
#include "ui/chat/content/mediastate.h"

#include <QCoreApplication>
#include <QString>

namespace shoptalk {

/// What a person is told about received files.
class MediaText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::MediaText)

public:
    /// Why a file is not here, in one or two sentences; empty if there is nothing to say, because its
    /// download goes as it should or was stopped by the person. `problem` is what the file waits for.
    static QString reason(const MediaFile &file, MediaProblem problem);
    /// The same for screen readers, who are also told that a file is being downloaded; empty if it is here.
    static QString spoken(const MediaState &state);
};

} // namespace shoptalk
