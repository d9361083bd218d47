#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the files that customers of the demo send. Needs ImageMagick and FFmpeg with libx264, libopus and libmp3lame;
# nobody else needs them, because what it makes is kept beside it.
set -euo pipefail
cd "$(dirname "$0")"

flower() { # x y radius colour: six petals and a heart
    local x=$1 y=$2 r=$3 colour=$4 angle
    printf 'fill %s ' "$colour"
    for angle in 0 60 120 180 240 300; do
        printf 'push graphic-context translate %s,%s rotate %s ellipse 0,-%s %s,%s 0,360 pop graphic-context ' \
            "$x" "$y" "$angle" "$r" "$((r * 6 / 10))" "$r"
    done
    printf 'fill #f6c945 circle %s,%s %s,%s ' "$x" "$y" "$((x + r * 6 / 10))" "$y"
}
stem() { printf 'fill none stroke #3f7d4f stroke-width 9 path "M %s,%s Q %s,520 400,760" stroke none ' "$1" "$2" "$1"; }
bouquet="$(stem 250 300) $(stem 400 220) $(stem 560 310) $(stem 330 430) $(stem 480 440)
    $(flower 250 290 62 '#e2557c') $(flower 400 210 70 '#8a5fd1') $(flower 560 300 60 '#ef8a3c')
    $(flower 330 420 54 '#f4a7bd') $(flower 480 430 56 '#5aa9e0')
    fill #c9a27a polygon 330,640 470,640 520,900 280,900 fill #8d6a48 rectangle 322,690 478,712"
convert -size 800x960 gradient:'#fdf3e4'-'#f3d9c8' -draw "$bouquet" -strip -quality 78 bouquet.jpg

convert -size 720x480 xc:'#cfe3ea' -draw "fill #7d4f35 rectangle 60,90 660,420 fill #dff1f5 rectangle 90,150 420,390
    fill #5b3a28 rectangle 450,150 620,420 fill #f0c98a circle 470,290 480,290
    $(flower 170 300 34 '#e2557c') $(flower 260 310 30 '#ef8a3c') $(flower 345 300 34 '#8a5fd1')
    fill #b8443c polygon 40,90 680,90 640,40 80,40" -strip -depth 8 -colors 64 PNG8:shop-window.png

sticker() { # bend of the stem, output
    convert -size 512x512 xc:none -draw "fill none stroke #3f7d4f stroke-width 26 path 'M 256,270 Q $1,380 256,500' stroke none
        fill #4f9a62 ellipse 190,410 74,26 0,360 fill #d8365b path 'M 130,90 Q 256,10 382,90 Q 392,290 256,300 Q 120,290 130,90'
        fill #ef6f8d path 'M 205,70 Q 256,20 307,70 Q 322,270 256,292 Q 190,270 205,70'" "$2"
}
work=$(mktemp -d)
sticker 256 "$work/0.png"; sticker 200 "$work/1.png"; sticker 312 "$work/2.png"
cwebp -quiet -q 70 "$work/0.png" -o tulip.webp
ffmpeg -v error -y -framerate 4 -i "$work/%d.png" -c:v libwebp_anim -quality 55 -loop 0 -an dancing-tulip.webp

# A voice that hums two short sentences; mono, as voice messages are.
ffmpeg -v error -y -f lavfi -i "aevalsrc='0.4*sin(2*PI*(150+25*sin(2*PI*2.3*t))*t)*(0.55+0.45*sin(2*PI*3.7*t))*lt(mod(t,3.1),2.5)+0.12*sin(2*PI*720*t)*(0.5+0.5*sin(2*PI*4.4*t))*lt(mod(t,3.1),2.5)':d=6:s=48000" \
    -ac 1 -c:a libopus -b:a 20k -application voip -map_metadata -1 voice-note.ogg
ffmpeg -v error -y -f lavfi -i "aevalsrc='0.5*exp(-2.2*mod(t,1.2))*sin(2*PI*if(lt(t,1.2),660,523)*t)':d=2.4:s=44100" \
    -ac 1 -c:a libmp3lame -b:a 48k -map_metadata -1 doorbell.mp3
ffmpeg -v error -y -loop 1 -framerate 15 -i bouquet.jpg -f lavfi -i "aevalsrc='0.2*sin(2*PI*440*t)*exp(-t)':d=3:s=44100" -t 3 \
    -vf "zoompan=z='1+0.08*on/45':d=1:s=240x288:fps=15" -c:v libx264 -profile:v baseline -pix_fmt yuv420p -crf 34 \
    -c:a aac -b:a 32k -ac 1 -movflags +faststart -map_metadata -1 petals.mp4
rm -rf "$work"

pdf() { # A page of plain text.
    local text='' line y=760 body objects=() offset=9 out=$1; shift
    for line in "$@"; do text+="BT /F1 14 Tf 72 $y Td ($line) Tj ET"$'\n'; y=$((y - 24)); done
    objects=('<< /Type /Catalog /Pages 2 0 R >>' '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>'
        "<< /Length ${#text} >>"$'\n'"stream"$'\n'"${text}endstream" '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
    local i table='0000000000 65535 f '$'\n'
    printf '%%PDF-1.4\n' >"$out"
    for i in "${!objects[@]}"; do
        table+=$(printf '%010d 00000 n ' "$offset")$'\n'
        body="$((i + 1)) 0 obj"$'\n'"${objects[$i]}"$'\n'"endobj"$'\n'
        printf '%s' "$body" >>"$out"
        offset=$((offset + ${#body}))
    done
    printf 'xref\n0 6\n%strailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n' "$table" "$offset" >>"$out"
}
pdf guest-list.pdf 'Guest list' '1. Mum and Dad' '2. Auntie Bev, who is allergic to lilies' '3. The dachshund'
