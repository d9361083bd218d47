// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/mediatext.h"

namespace shoptalk {

QString MediaText::reason(const MediaFile &file, MediaProblem problem, Sender sender)
{
    if (file.stage == MediaStage::Expired && sender == Sender::ShopsPhone)
        return tr("WhatsApp keeps files for 7 days and no longer has this one. Look for it on the shop’s "
                  "phone, which sent it.");
    if (file.stage == MediaStage::Expired)
        return tr("WhatsApp keeps files for 7 days and no longer has this one. Ask the customer to send it "
                  "again.");
    const bool isNotHere = file.stage == MediaStage::Queued || file.stage == MediaStage::Failed;
    if (!isNotHere)
        return {};
    switch (problem) {
    case MediaProblem::None:
        return {};
    case MediaProblem::Unreachable:
        return tr("WhatsApp can’t be reached. The download goes on by itself.");
    case MediaProblem::Busy:
        return tr("WhatsApp is busy. The download goes on by itself.");
    case MediaProblem::SignIn:
        return tr("The download waits until the Facebook account is connected again.");
    case MediaProblem::LinkDead:
        return notSent();
    case MediaProblem::NotTheFile:
        return tr("Your network sent a login page instead of the file. It was not saved.");
    case MediaProblem::WrongHash:
        return tr("The file was damaged on its way. It was not saved.");
    case MediaProblem::Incomplete:
        return tr("Only a part of the file came.");
    case MediaProblem::TooLarge:
        return tr("This file is larger than 100 MB. It was not saved.");
    case MediaProblem::DiskFull:
        return tr("The disk of this computer is full. Make room: the download goes on by itself.");
    case MediaProblem::DiskError:
        return tr("This computer could not save the file.");
    case MediaProblem::Refused:
        break;
    }
    return tr("WhatsApp refused the download.");
}

QString MediaText::notSent()
{
    return tr("WhatsApp didn’t send this file.");
}

QString MediaText::spoken(const MediaState &state)
{
    const bool isDownload = state.status == MediaState::Status::Downloading && state.isFetchable;
    if (isDownload) // the message's own state shows an upload
        return tr("The file is on its way.");
    if (state.reason.isEmpty() && state.isFetchable)
        return tr("The file is not downloaded.");
    return state.reason;
}

Icon iconOf(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Image:
        return Icon::Photo;
    case MediaKind::Video:
        return Icon::Video;
    case MediaKind::Audio:
        return Icon::Music;
    case MediaKind::VoiceNote:
        return Icon::Microphone;
    case MediaKind::Sticker:
        return Icon::Sticker;
    case MediaKind::Document:
        break;
    }
    return Icon::Document;
}

} // namespace shoptalk
