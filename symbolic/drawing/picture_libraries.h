// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cairo-pdf.h>
#include <cairo.h>
#include <librsvg/rsvg.h>

#include "symbolic/core/result.h"

namespace pappus::symbolic {

/// The functions of librsvg and cairo with which pictures are rendered, under their own names.
///
/// The two bring some fifty libraries along. Linked to the program they took half of the time in which it starts, for
/// what few calls of it do; so they are loaded when a picture is rendered.
struct PictureLibraries {
  decltype(&::rsvg_handle_new_from_data) rsvg_handle_new_from_data;
  decltype(&::rsvg_handle_get_intrinsic_size_in_pixels) rsvg_handle_get_intrinsic_size_in_pixels;
  decltype(&::rsvg_handle_render_document) rsvg_handle_render_document;
  decltype(&::g_object_unref) g_object_unref;
  decltype(&::g_error_free) g_error_free;
  decltype(&::cairo_create) cairo_create;
  decltype(&::cairo_destroy) cairo_destroy;
  decltype(&::cairo_paint) cairo_paint;
  decltype(&::cairo_set_source_rgb) cairo_set_source_rgb;
  decltype(&::cairo_status) cairo_status;
  decltype(&::cairo_status_to_string) cairo_status_to_string;
  decltype(&::cairo_image_surface_create) cairo_image_surface_create;
  decltype(&::cairo_pdf_surface_create_for_stream) cairo_pdf_surface_create_for_stream;
  decltype(&::cairo_pdf_surface_set_metadata) cairo_pdf_surface_set_metadata;
  decltype(&::cairo_surface_destroy) cairo_surface_destroy;
  decltype(&::cairo_surface_finish) cairo_surface_finish;
  decltype(&::cairo_surface_status) cairo_surface_status;
  decltype(&::cairo_surface_write_to_png_stream) cairo_surface_write_to_png_stream;
};

/// Loads them once; they stay. Fails when they, or one of the functions, are not there.
[[nodiscard]] const Result<PictureLibraries>& picture_libraries();

}  // namespace pappus::symbolic
